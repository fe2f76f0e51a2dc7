"""The encoder as an ONNX graph for ONNX Runtime on processors, written node by node.

It reads one passage a run: on a processor a batch gains nothing, since a passage's states just fit its cache, and needs padding and
masks. Where ONNX Runtime has one operator for several of ours it is used (domain com.microsoft): attention without mask
(MultiHeadAttention), int8 products with bias (DynamicQuantizeMatMul), sum and layer norm (SkipLayerNormalization). The graph that
PyTorch exports takes half as long again.
int8: weights are rounded to 7 bits with one scale a column, because products of 8-bit weights can saturate on processors without
VNNI; inputs are quantized as they come. The word table is int8 with one scale a row. The heads stay float: they are small and decide.
"""
import numpy as np
import onnx
from onnx import TensorProto
from onnx import helper as oh
from onnx import numpy_helper as nh

import ud
from model import ABSENT, EDGES, LABELS
from polnear import LINKS

INPUTS = {"ids": "pieces", "shape": "pieces", "quote": "pieces", "para": "pieces", "first": "words", "token": "tokens", "sentence": "tokens"}
HEADS = 4       # heads of a token whose relations are scored
CONTRIB = "com.microsoft"
BITS = 63       # largest weight of 7 bits
FAR = 512       # words; no passage holds two words further apart


class Builder:
    def __init__(self, heads, largest):
        self.heads, self.largest, self.nodes, self.constants, self.made = heads, largest, [], [], 0

    def const(self, array):
        name = "c%d" % self.made
        self.made += 1
        self.constants.append(nh.from_array(np.ascontiguousarray(array), name))
        return name

    def op(self, kind, *inputs, outputs=1, name=None, domain="", **attributes):
        names = [name] if name else ["v%d_%d" % (self.made, k) for k in range(outputs)]
        self.made += 1
        self.nodes.append(oh.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if len(names) == 1 else names

    def floats(self, array):
        return self.const(np.asarray(array, np.float32))

    def ints(self, *values):
        return self.const(np.array(values, np.int64))

    def int8(self, weight):
        """weight [in, out] -> constants: int8 weight, scale a column, zero point"""
        scale = (np.abs(weight).max(0) / BITS).astype(np.float32) + 1e-12
        q = np.clip(np.rint(weight / scale), -BITS, BITS).astype(np.int8)
        return self.const(q), self.const(scale), self.const(np.zeros((), np.int8))

    def tamed(self, x, weight, largest, limit):
        """x and weight [in, out] with the few inputs that reach beyond `limit` scaled down to it and their weights up: one scale serves all
        inputs of a product, and a single large one would leave the others few steps (Xiao et al. 2023, SmoothQuant, for outliers only)."""
        factor = np.maximum(1, largest / limit).astype(np.float32)
        return self.op("Mul", x, self.floats(1 / factor)), weight * factor[:, None]

    def dense8(self, x, weight, bias=None):
        q, scale, zero = self.int8(weight)
        more = [self.floats(bias)] if bias is not None else []
        return self.op("DynamicQuantizeMatMul", x, q, scale, zero, *more, domain=CONTRIB)

    def dense(self, x, weight, bias):
        return self.op("Add", self.op("MatMul", x, self.floats(weight)), self.floats(bias))

    def norm(self, x, skip, w, name, bias):
        return self.op("SkipLayerNormalization", x, skip, self.floats(w[name + ".weight"]), self.floats(w[name + ".bias"]),
                       self.floats(bias), domain=CONTRIB, epsilon=1e-12)

    def embeddings(self, w):
        table = w["bert.word.weight"]
        scale = (np.abs(table).max(1, keepdims=True) / 127).astype(np.float32) + 1e-12
        word = self.op("Cast", self.op("Gather", self.const(np.clip(np.rint(table / scale), -127, 127).astype(np.int8)), "ids"),
                       to=TensorProto.FLOAT)
        word = self.op("Mul", word, self.op("Gather", self.const(scale), "ids"))
        length = self.op("Slice", self.op("Shape", "ids"), self.ints(1), self.ints(2))
        place = self.op("Slice", self.floats(w["bert.pos.weight"] + w["bert.type0"]), self.ints(0), length, self.ints(0))
        # shape, quotation and paragraph: one table for all their combinations
        features = (w["shape.weight"][:, None, None] + w["quote.weight"][None, :, None] + w["para.weight"][None, None]).reshape(-1, table.shape[1])
        row = self.op("Add", self.op("Mul", self.op("Add", self.op("Mul", "shape", self.ints(2)), "quote"), self.ints(2)), "para")
        x = self.op("Add", self.op("Add", word, place), self.op("Gather", self.floats(features), row))
        return self.op("LayerNormalization", x, self.floats(w["bert.ln.weight"]), self.floats(w["bert.ln.bias"]), epsilon=1e-12)

    def layer(self, x, w, p):
        weight = np.concatenate([w[p + k + ".weight"].T for k in "qkv"], 1)
        bias = np.concatenate([w[p + k + ".bias"] for k in "qkv"])
        q, k, v = self.op("Split", self.dense8(x, weight, bias), outputs=3, axis=2)
        y = self.op("MultiHeadAttention", q, k, v, domain=CONTRIB, num_heads=self.heads)
        x = self.norm(self.dense8(y, w[p + "o.weight"].T), x, w, p + "ln1", w[p + "o.bias"])
        up = self.tamed(x, w[p + "up.weight"].T, self.largest[p + "up"], 6)
        y = self.op("Gelu", self.dense8(*up, w[p + "up.bias"]), domain=CONTRIB)
        down = self.tamed(y, w[p + "down.weight"].T, self.largest[p + "down"], 4)
        return self.norm(self.dense8(*down), x, w, p + "ln2", w[p + "down.bias"])

    def gathered(self, x, at):
        """The rows of x at the places `at`."""
        return self.op("GatherND", x, self.op("Unsqueeze", at, self.ints(2)), batch_dims=1)

    def biaffine(self, x, w, p, far):
        c = self.op("Tanh", self.dense(x, w[p + "child.weight"].T, w[p + "child.bias"]))
        t = self.op("Tanh", self.dense(x, w[p + "target.weight"].T, w[p + "target.bias"]))
        # score = c bi t + bias t: the second term is one more child that is the same for every word
        c = self.op("Add", self.op("MatMul", c, self.floats(w[p + "bi"])), self.floats(w[p + "bias.weight"][0]))
        s = self.op("MatMul", c, self.op("Transpose", t, perm=[0, 2, 1]))
        distance = np.arange(-FAR, FAR + 1)
        bucket = (np.abs(distance)[:, None] >= np.array(EDGES)).sum(1) * np.sign(distance) + len(EDGES)
        return self.op("Add", s, self.op("Gather", self.floats(w[p + "near"][bucket]), far))

    def count(self, name):
        return self.op("Squeeze", self.op("Slice", self.op("Shape", name), self.ints(1), self.ints(2)), self.ints(0))

    def distances(self, n):
        """Row of the table of distances for all pairs of n places."""
        places = self.op("Range", self.const(np.array(0)), n, self.const(np.array(1)))
        return self.op("Sub", self.op("Add", self.op("Unsqueeze", places, self.ints(0)), self.ints(FAR)), self.op("Unsqueeze", places, self.ints(1)))

    def links(self, x, w):
        far = self.distances(self.count("first"))
        for name in LINKS:
            self.op("LogSoftmax", self.biaffine(x, w, name + ".", far), axis=-1, name=name)

    def labels(self, x, w, name):
        self.op("LogSoftmax", self.dense(x, w[name + ".weight"].T, w[name + ".bias"]), axis=-1, name=name)

    def syntax(self, x, w):
        x = self.gathered(x, "token")
        for name in ("upos", "xpos"):
            self.labels(x, w, name)
        n = self.count("token")
        other = self.op("Not", self.op("Equal", self.op("Unsqueeze", "sentence", self.ints(2)), self.op("Unsqueeze", "sentence", self.ints(1))))
        s = self.op("Where", other, self.floats(ABSENT), self.biaffine(x, w, "arc.", self.distances(n)))
        arc = self.op("LogSoftmax", s, axis=-1, name="arc")
        most = self.op("Min", self.op("Unsqueeze", n, self.ints(0)), self.ints(HEADS))
        self.nodes.append(oh.make_node("TopK", [arc, most], ["likeliest", "heads"], axis=-1))
        child = self.op("Unsqueeze", self.dense(x, w["relation.child.weight"].T, w["relation.child.bias"]), self.ints(2))
        head = self.op("Gather", self.op("Squeeze", self.op("MatMul", x, self.floats(w["relation.head.weight"].T)), self.ints(0)), "heads")
        self.labels(self.op("Tanh", self.op("Add", child, head)), {"relation." + k: w["relation.label." + k] for k in ("weight", "bias")}, "relation")

    def build(self, w):
        x = self.embeddings(w)
        for i in range(1 + max(int(k.split(".")[2]) for k in w if k.startswith("bert.layers."))):
            x = self.layer(x, w, "bert.layers.%d." % i)
        x = self.gathered(x, "first")
        for name in LABELS:
            self.labels(x, w, name)
        self.links(x, w)
        self.syntax(x, w)
        return self.model()

    def model(self):
        def value(name, kind, *shape):
            return oh.make_tensor_value_info(name, kind, [1, *shape])
        inputs = [value(k, TensorProto.INT64, size) for k, size in INPUTS.items()]
        outputs = [value(k, TensorProto.FLOAT, "words", len(v)) for k, v in LABELS.items()]
        outputs += [value(k, TensorProto.FLOAT, "words", "words") for k in LINKS]
        outputs += [value("upos", TensorProto.FLOAT, "tokens", len(ud.UPOS)), value("xpos", TensorProto.FLOAT, "tokens", len(ud.XPOS)),
                    value("arc", TensorProto.FLOAT, "tokens", "tokens"), value("heads", TensorProto.INT64, "tokens", "likeliest"),
                    value("relation", TensorProto.FLOAT, "tokens", "likeliest", len(ud.RELATIONS))]
        graph = oh.make_graph(self.nodes, "encoder", inputs, outputs, self.constants)
        return oh.make_model(graph, opset_imports=[oh.make_opsetid("", 17), oh.make_opsetid(CONTRIB, 1)], ir_version=8)


def build(state, heads, largest):
    """The graph of a trained model; state: its weights by name as numpy arrays; largest: name of a dense layer -> largest absolute value
    seen of each of its inputs."""
    model = Builder(heads, largest).build(state)
    onnx.checker.check_model(model)
    return model
