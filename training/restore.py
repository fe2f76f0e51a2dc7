"""Weights of a shipped graph (graph.py) as a start for training.

  python3 restore.py --weights MODEL.jar --graph encoder.onnx --out model.pt

The int8 weights come back rounded, so that the first passes of a run mend them; heads that the graph does not have are missing in the
file, and `train.py --init` makes them anew.
"""
import argparse

import numpy as np
import onnx
import torch
from onnx import numpy_helper as nh

import bert as bertlib
from model import EDGES, LABELS
from polnear import LINKS


class Graph:
    def __init__(self, path):
        g = onnx.load(path).graph
        self.constants = {t.name: nh.to_array(t) for t in g.initializer}
        self.nodes = list(g.node)
        self.maker = {o: n for n in g.node for o in n.output}

    def of(self, kind):
        return [n for n in self.nodes if n.op_type == kind]

    def floats(self, node, k):
        return self.constants[node.input[k]]

    def dense(self, output):
        """Weight and bias of the product with which an output was made."""
        add = self.maker[output]
        return self.floats(self.maker[add.input[0]], 1).T, self.floats(add, 1)

    def product(self, node):
        """Weight [out, in] of an int8 product, with what its inputs were scaled by taken back."""
        weight = self.floats(node, 1) * self.floats(node, 2)
        before = self.maker.get(node.input[0])
        if before is not None and before.op_type == "Mul" and before.input[1] in self.constants:
            weight = weight * self.floats(before, 1)[:, None]
        return weight.T


def embeddings(g, w):
    gather = [n for n in g.of("Gather") if n.input[1] == "ids"]
    w["bert.word.weight"] = g.floats(gather[0], 0) * g.floats(gather[1], 0)
    w["bert.pos.weight"] = g.floats(next(n for n in g.of("Slice") if n.input[0] in g.constants), 0)
    w["bert.type0"] = 0 * w["bert.pos.weight"][0]
    norm = g.of("LayerNormalization")[0]
    w["bert.ln.weight"], w["bert.ln.bias"] = g.floats(norm, 1), g.floats(norm, 2)
    table = g.floats(g.maker[g.maker[norm.input[0]].input[1]], 0).reshape(-1, 2, 2, w["bert.type0"].size)
    w["shape.weight"] = table[:, 0, 0]
    w["quote.weight"], w["para.weight"] = table[0, :, 0] - table[0, 0, 0], table[0, 0] - table[0, 0, 0]


def layers(g, w):
    products, norms = g.of("DynamicQuantizeMatMul"), g.of("SkipLayerNormalization")
    for i in range(len(products) // 4):
        p = "bert.layers.%d." % i
        qkv, o, up, down = products[4 * i: 4 * i + 4]
        for k, part, bias in zip("qkv", g.product(qkv).reshape(3, -1, len(w["bert.type0"])), g.floats(qkv, 4).reshape(3, -1)):
            w[p + k + ".weight"], w[p + k + ".bias"] = part, bias
        w[p + "up.bias"] = g.floats(up, 4)
        for name, node in (("o", o), ("up", up), ("down", down)):
            w[p + name + ".weight"] = g.product(node)
        for name, norm, bias in (("ln1", norms[2 * i], "o.bias"), ("ln2", norms[2 * i + 1], "down.bias")):
            w[p + name + ".weight"], w[p + name + ".bias"], w[p + bias] = g.floats(norm, 2), g.floats(norm, 3), g.floats(norm, 4)


def heads(g, w):
    for name in list(LABELS) + ["upos", "xpos"]:
        if name in g.maker:
            w[name + ".weight"], w[name + ".bias"] = g.dense(g.maker[name].input[0])
    for name in LINKS:
        if name in g.maker:
            biaffine(g, w, name, g.maker[g.maker[name].input[0]])
    if "arc" in g.maker:
        inside = g.maker[g.maker["arc"].input[0]]           # scores, where both are of one sentence
        biaffine(g, w, "arc", g.maker[inside.input[2]])
        relation(g, w)


def biaffine(g, w, name, total):
    score, near = g.maker[total.input[0]], g.floats(g.maker[total.input[1]], 0)
    child, target = g.maker[score.input[0]], g.maker[g.maker[score.input[1]].input[0]]
    w[name + ".bi"] = g.floats(g.maker[child.input[0]], 1)
    w[name + ".bias.weight"], w[name + ".bias.bias"] = g.floats(child, 1)[None], np.zeros(1, np.float32)
    w[name + ".child.weight"], w[name + ".child.bias"] = g.dense(g.maker[g.maker[child.input[0]].input[0]].input[0])
    w[name + ".target.weight"], w[name + ".target.bias"] = g.dense(target.input[0])
    middle = len(near) // 2
    w[name + ".near"] = np.array([near[middle - e] for e in reversed(EDGES)] + [near[middle]] + [near[middle + e] for e in EDGES])


def relation(g, w):
    label = g.maker["relation"].input[0]
    w["relation.label.weight"], w["relation.label.bias"] = g.dense(label)
    both = g.maker[g.maker[g.maker[g.maker[label].input[0]].input[0]].input[0]]      # sum of the token's and the head's side
    child, head = (g.maker[i] for i in both.input)
    w["relation.child.weight"], w["relation.child.bias"] = g.dense(child.input[0])
    w["relation.head.weight"] = g.floats(g.maker[g.maker[head.input[0]].input[0]], 1).T


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for k in ("--weights", "--graph", "--out"):
        ap.add_argument(k, required=True)
    a = ap.parse_args()
    model = bertlib.tagger(a.weights)[0]
    g, w = Graph(a.graph), {}
    embeddings(g, w)
    layers(g, w)
    heads(g, w)
    state = {k: torch.from_numpy(v.astype("float32").copy()) for k, v in w.items()}
    shapes = model.state_dict()
    for k, v in state.items():
        assert v.shape == shapes[k].shape, (k, v.shape, shapes[k].shape)
    torch.save(state, a.out)
    print("restored", len(state), "missing", sorted({k.split(".")[0] for k in shapes if k not in state}))


if __name__ == "__main__":
    main()
