"""The leave-warning restriction."""
