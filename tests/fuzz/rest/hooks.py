"""How schemathesis knocks at the town's door."""

import os
import random
import re
import urllib.request

import schemathesis

# Hypothesis seeds the common source of chance anew for every case.
chance = random.SystemRandom()


@schemathesis.auth(refresh_interval=2)
class Token:
    """A token that is still good: one lives five minutes, and a run may sign its own caller out."""

    def get(self, case, context):
        with urllib.request.urlopen(os.environ["FUZZ_TOKEN_URL"], timeout=60) as answer:
            return answer.read().decode()

    def set(self, case, token, context):
        if token:
            case.headers["Authorization"] = f"Bearer {token}"


@schemathesis.hook
def before_call(context, case, kwargs):
    """Each request comes from a network of its own: strangers of one network are held back, which hides the rest."""
    case.headers["X-Forwarded-For"] = ".".join(str(chance.randrange(128, 220)) for _ in range(4))


# What a schema can say: a request that fits the schema is never refused for one of these.
SAYABLE = {
    "TOO_SHORT", "TOO_LONG", "TOO_SMALL", "TOO_LARGE", "TOO_FEW", "TOO_MANY",
    "WRONG_TYPE", "UNKNOWN_VALUE", "UNKNOWN_FIELD", "LOST_PRECISION",
}  # fmt: skip


# Ends of a range, what must be given where something else is not, and names of a catalogue that grows.
BESIDE_OTHERS = re.compile(r"(^|\.)(from|to|until|outcome|types\[\d+\])$")


@schemathesis.check
def refused_by_its_schema(context, response, case):
    if response.status_code != 400 or not case.meta or not case.meta.generation.mode.is_positive:
        return
    broken = [
        (error["field"], error["reason"])
        for error in response.json().get("errors", [])
        if error["reason"] in SAYABLE and not BESIDE_OTHERS.search(error["field"])
    ]
    assert not broken, f"fits the schema and is refused by what a schema can say: {broken}"
