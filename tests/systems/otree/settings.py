"""The settings of an oTree project with one written test."""

from os import environ

SESSION_CONFIG_DEFAULTS = {
    "real_world_currency_per_point": 1.0,
    "participation_fee": 0.0,
    "doc": "",
}
SESSION_CONFIGS = [
    {
        "name": "essay",
        "display_name": "Written test",
        "app_sequence": ["essay"],
        "num_demo_participants": 1,
    }
]
PARTICIPANT_FIELDS: list[str] = []
SESSION_FIELDS: list[str] = []
LANGUAGE_CODE = "en"
REAL_WORLD_CURRENCY_CODE = "USD"
USE_POINTS = False
ADMIN_USERNAME = "admin"
ADMIN_PASSWORD = environ.get("OTREE_ADMIN_PASSWORD")
SECRET_KEY = "of no use elsewhere"
