"""Times medspaCy's target matcher and ConText on notes; started by ../narrative/speed.ts.

Reads {"targets": [phrase], "notes": [text]} and answers with one line of JSON: the version, and for each pipeline the
seconds of the processor and the mentions found. Building a pipeline is not counted. `sentencizer` splits sentences by rule;
`default` is what medspacy.load() builds, which splits them with PyRuSH.
"""

import json
import sys
import time
from importlib.metadata import version

import medspacy
import spacy
from loguru import logger
from medspacy.ner import TargetRule

logger.disable("medspacy")
logger.disable("PyRuSH")


def with_sentencizer():
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("medspacy_target_matcher")
    nlp.add_pipe("medspacy_context")
    return nlp


def measured(nlp, targets, notes):
    nlp.get_pipe("medspacy_target_matcher").add([TargetRule(phrase, "CONDITION") for phrase in targets])
    # Warm too, as the other side is: every word of the notes is known to the vocabulary.
    for text in notes:
        nlp(text)
    started = time.process_time()
    mentions = sum(len(nlp(text).ents) for text in notes)
    return {"seconds": time.process_time() - started, "mentions": mentions}


def main() -> None:
    given = json.load(sys.stdin)
    pipelines = {"sentencizer": with_sentencizer, "default": medspacy.load}
    figures = {name: measured(make(), given["targets"], given["notes"]) for name, make in pipelines.items()}
    print(json.dumps({"version": version("medspacy"), **figures}))


main()
