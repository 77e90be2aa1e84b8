"""What a team allows its pages: levels for each restriction, judged over finished reports."""
