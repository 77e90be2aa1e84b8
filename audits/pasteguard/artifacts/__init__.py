"""What gathering hands to judging: plain data, and how it is read and made safe."""
