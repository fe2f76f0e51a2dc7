"""Exports trained weights to the files that the reader ships with.

  python3 export.py --weights MODEL.jar --model model.pt --name en-1 --out ../model-en/src/main/resources/org/hearsay/model

Writes encoder.onnx (int8), vocabulary.txt and encoder.json (name, and what `calibrate.py` adds later).
int8: every MatMul with constant weights becomes DynamicQuantizeLinear(x) -> MatMulInteger -> Cast -> Mul (scale of x times scale
a column), which ONNX Runtime fuses; the word table becomes int8 rows with a scale each. The heads stay float: they are small
and decide. Weights are rounded to 7 bits, because u8 x s8 products of 8-bit weights can saturate on processors without VNNI.
"""
import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import helper as oh
from onnx import numpy_helper as nh

import bert as bertlib
from model import LINKS

INPUTS = ("ids", "mask", "shape", "quote", "para", "first")
BITS = 63       # largest weight of 7 bits


class Export(torch.nn.Module):
    def __init__(self, m):
        super().__init__()
        self.m = m

    def forward(self, ids, mask, shape, quote, para, first):
        out = self.m(dict(ids=ids, mask=mask, shape=shape, quote=quote, para=para, first=first, wmask=first > 0))
        return tuple(out[k].log_softmax(-1) for k in ("tag", "inner") + LINKS)


def encoder_kernels(graph, init):
    """Names of MatMul nodes whose right side is a weight of one of the encoder's layers."""
    return {n.name for n in graph.node if n.op_type == "MatMul" and n.input[1] in init and "/bert/layers" in n.name}


def quantize(src, dst):
    m = onnx.load(src)
    g = m.graph
    init = {t.name: t for t in g.initializer}
    kernels, nodes, drop, added, n = encoder_kernels(g, init), [], set(), [], 0

    def const(name, a):
        added.append(nh.from_array(a, name))
        return name
    for node in g.node:
        if node.op_type == "MatMul" and node.name in kernels:
            w = nh.to_array(init[node.input[1]])
            s = (np.abs(w).max(0) / BITS).astype(np.float32) + 1e-12
            q = "q%d_" % n
            n += 1
            drop.add(node.input[1])
            nodes += [
                oh.make_node("DynamicQuantizeLinear", [node.input[0]], [q + "x", q + "xs", q + "xz"]),
                oh.make_node("MatMulInteger", [q + "x", const(q + "w", np.clip(np.rint(w / s), -BITS, BITS).astype(np.int8)),
                                               q + "xz", const(q + "wz", np.zeros((), np.int8))], [q + "i"]),
                oh.make_node("Cast", [q + "i"], [q + "f"], to=onnx.TensorProto.FLOAT),
                oh.make_node("Mul", [q + "xs", const(q + "ws", s)], [q + "s"]),
                oh.make_node("Mul", [q + "f", q + "s"], [node.output[0]])]
        elif node.op_type == "Gather" and node.input[0] in init and len(init[node.input[0]].dims) == 2 \
                and init[node.input[0]].dims[0] > 10000:
            w = nh.to_array(init[node.input[0]])
            s = (np.abs(w).max(1, keepdims=True) / 127).astype(np.float32) + 1e-12
            drop.add(node.input[0])
            nodes += [
                oh.make_node("Gather", [const("emb_q", np.clip(np.rint(w / s), -127, 127).astype(np.int8)), node.input[1]], ["emb_i"]),
                oh.make_node("Cast", ["emb_i"], ["emb_f"], to=onnx.TensorProto.FLOAT),
                oh.make_node("Gather", [const("emb_s", s), node.input[1]], ["emb_rs"]),
                oh.make_node("Mul", ["emb_f", "emb_rs"], [node.output[0]])]
        else:
            nodes.append(node)
    keep = [t for t in g.initializer if t.name not in drop] + added
    del g.node[:]
    g.node.extend(nodes)
    del g.initializer[:]
    g.initializer.extend(keep)
    onnx.checker.check_model(m)
    onnx.save(m, dst)
    return n


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for k in ("--weights", "--model", "--name", "--out"):
        ap.add_argument(k, required=True)
    ap.add_argument("--layers", type=int)
    ap.add_argument("--float", action="store_true", help="leave the weights as float32, to measure what int8 costs")
    a = ap.parse_args()
    model, vocab, _ = bertlib.tagger(a.weights, a.layers)
    model.load_state_dict(torch.load(a.model, map_location="cpu"))
    model.eval()
    os.makedirs(a.out, exist_ok=True)
    path = os.path.join(a.out, "encoder.onnx")
    z = torch.ones(2, 16, dtype=torch.long)
    first = torch.arange(1, 10).repeat(2, 1)
    dyn = {k: {0: "batch", 1: "pieces"} for k in INPUTS}
    dyn.update(first={0: "batch", 1: "words"}, tag={0: "batch", 1: "words"}, inner={0: "batch", 1: "words"},
               **{k: {0: "batch", 1: "words", 2: "words"} for k in LINKS})
    torch.onnx.export(Export(model), (z, torch.ones(2, 16), z, z, z, first), path, input_names=list(INPUTS),
                      output_names=["tag", "inner"] + list(LINKS), dynamic_axes=dyn, opset_version=17)
    if not a.float:
        print("quantized kernels:", quantize(path, path))
    with open(os.path.join(a.out, "vocabulary.txt"), "w", encoding="utf-8") as f:
        f.writelines(p + "\n" for p, _ in sorted(vocab.items(), key=lambda kv: kv[1]))
    description = os.path.join(a.out, "encoder.json")
    with open(description, "w", encoding="utf-8") as f:
        json.dump({"name": a.name}, f, indent=1)
        f.write("\n")
    print(path, os.path.getsize(path))


if __name__ == "__main__":
    main()
