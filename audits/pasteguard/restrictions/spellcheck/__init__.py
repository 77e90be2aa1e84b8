"""The spellcheck restriction."""
