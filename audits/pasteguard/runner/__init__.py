"""From a target to its report, whatever the page does meanwhile."""
