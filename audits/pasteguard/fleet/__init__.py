"""The same audits over many pages and machines: who hands them out, and who does them."""
