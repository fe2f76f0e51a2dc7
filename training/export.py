"""Exports trained weights to the files that the reader ships with.

  python3 export.py --weights MODEL.jar --model model.pt --corpora CORPORA --name en-1 --out ../model-en/src/main/resources/org/hearsay/model

Writes encoder.onnx (graph.py), vocabulary.txt and encoder.json with the name; the settings that belong to the weights (calibration,
reluctance) are found on the development side afterwards and written there by hand.
"""
import argparse
import json
import os

import onnx
import torch

import bert as bertlib
import graph
import polnear
import wordpiece
from model import batch

ARTICLES = 60       # every so many of the train side are read to see how large the inputs of layers are


@torch.no_grad()
def largest_inputs(model, tok, corpora):
    """Name of a dense layer of the encoder -> largest absolute value of each of its inputs on some articles of the train side."""
    seen = {}

    def watch(name):
        def hook(_, inputs):
            most = inputs[0].abs().amax((0, 1))
            seen[name] = torch.maximum(seen.get(name, most), most)
        return hook
    hooks = [m.register_forward_pre_hook(watch(n)) for n, m in model.named_modules() if n.endswith((".up", ".down"))]
    for article in polnear.load(os.path.join(corpora, "polnear", "train.tar.gz"))[::ARTICLES]:
        doc = polnear.Doc(*article, tok)
        for a, b in polnear.windows(doc, 254, 254):
            model(batch([(doc, a, b)], tok))
    for hook in hooks:
        hook.remove()
    return {name: most.numpy() for name, most in seen.items()}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for k in ("--weights", "--model", "--corpora", "--name", "--out"):
        ap.add_argument(k, required=True)
    a = ap.parse_args()
    model, vocab, lower = bertlib.tagger(a.weights)
    weights = torch.load(a.model, map_location="cpu")
    model.load_state_dict(weights)
    model.eval()
    largest = largest_inputs(model, wordpiece.Tokenizer(vocab, lower), a.corpora)
    state = {k: v.numpy() for k, v in weights.items()}
    os.makedirs(a.out, exist_ok=True)
    path = os.path.join(a.out, "encoder.onnx")
    onnx.save(graph.build(state, model.bert.layers[0].heads, largest), path)
    with open(os.path.join(a.out, "vocabulary.txt"), "w", encoding="utf-8") as f:
        f.writelines(p + "\n" for p, _ in sorted(vocab.items(), key=lambda kv: kv[1]))
    with open(os.path.join(a.out, "encoder.json"), "w", encoding="utf-8") as f:
        json.dump({"name": a.name}, f, indent=1)
        f.write("\n")
    print(path, os.path.getsize(path))


if __name__ == "__main__":
    main()
