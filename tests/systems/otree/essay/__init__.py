"""A written test: an essay and its summary, within ten minutes."""

from otree.api import BaseConstants, BaseGroup, BasePlayer, BaseSubsession, Page, models


class C(BaseConstants):
    NAME_IN_URL = "essay"
    PLAYERS_PER_GROUP = None
    NUM_ROUNDS = 1


class Subsession(BaseSubsession):
    pass


class Group(BaseGroup):
    pass


class Player(BasePlayer):
    essay = models.LongStringField(label="Essay")
    summary = models.StringField(label="Summary")


class Write(Page):
    form_model = "player"
    form_fields = ("essay", "summary")
    timeout_seconds = 600


page_sequence = [Write]
