"""Gives each request a token that is good, and an address of its own: the door counts how often strangers knock."""

import os
import random
import urllib.request

import schemathesis


# Hypothesis seeds the common source of chance anew for every case.
chance = random.SystemRandom()


@schemathesis.auth(refresh_interval=2)
class Token:
    def get(self, case, context):
        with urllib.request.urlopen(os.environ["FENGQIAO_TOKEN_URL"]) as answer:
            return answer.read().decode()

    def set(self, case, token, context):
        if token:
            case.headers["Authorization"] = f"Bearer {token}"


@schemathesis.hook
def before_call(context, case, kwargs):
    case.headers["X-Forwarded-For"] = ".".join(str(chance.randrange(1, 223)) for _ in range(4))
