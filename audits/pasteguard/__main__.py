"""``python -m pasteguard`` is the command, for where it is not on the path."""

from pasteguard.cli import main

if __name__ == "__main__":
    main(prog_name="pasteguard")
