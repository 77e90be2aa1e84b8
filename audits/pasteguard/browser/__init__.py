"""Whatever holds a browser: how it is started, driven, watched and asked."""
