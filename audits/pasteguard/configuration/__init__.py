"""What a team writes down once: the settings of an audit, and which of them hold."""
