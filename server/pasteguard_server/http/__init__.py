"""What goes around every request: the log, the headers, and who watches."""
