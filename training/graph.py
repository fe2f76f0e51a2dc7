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

from model import EDGES
from polnear import LINKS, TAGS

INPUTS = ("ids", "shape", "quote", "para", "first")
CONTRIB = "com.microsoft"
BITS = 63       # largest weight of 7 bits
FAR = 512       # words; no passage holds two words further apart


class Builder:
    def __init__(self, heads, largest):
        self.heads, self.largest, self.nodes, self.constants, self.count = heads, largest, [], [], 0

    def const(self, array):
        name = "c%d" % self.count
        self.count += 1
        self.constants.append(nh.from_array(np.ascontiguousarray(array), name))
        return name

    def op(self, kind, *inputs, outputs=1, name=None, domain="", **attributes):
        names = [name] if name else ["v%d_%d" % (self.count, k) for k in range(outputs)]
        self.count += 1
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

    def links(self, x, w):
        n = self.op("Squeeze", self.op("Slice", self.op("Shape", "first"), self.ints(1), self.ints(2)), self.ints(0))
        words = self.op("Range", self.const(np.array(0)), n, self.const(np.array(1)))
        far = self.op("Sub", self.op("Add", self.op("Unsqueeze", words, self.ints(0)), self.ints(FAR)), self.op("Unsqueeze", words, self.ints(1)))
        distance = np.arange(-FAR, FAR + 1)
        bucket = (np.abs(distance)[:, None] >= np.array(EDGES)).sum(1) * np.sign(distance) + len(EDGES)
        for name in LINKS:
            p = name + "."
            c = self.op("Tanh", self.dense(x, w[p + "child.weight"].T, w[p + "child.bias"]))
            t = self.op("Tanh", self.dense(x, w[p + "target.weight"].T, w[p + "target.bias"]))
            # score = c bi t + bias t: the second term is one more child that is the same for every word
            c = self.op("Add", self.op("MatMul", c, self.floats(w[p + "bi"])), self.floats(w[p + "bias.weight"][0]))
            s = self.op("MatMul", c, self.op("Transpose", t, perm=[0, 2, 1]))
            s = self.op("Add", s, self.op("Gather", self.floats(w[p + "near"][bucket]), far))
            self.op("LogSoftmax", s, axis=-1, name=name)

    def build(self, w):
        x = self.embeddings(w)
        for i in range(1 + max(int(k.split(".")[2]) for k in w if k.startswith("bert.layers."))):
            x = self.layer(x, w, "bert.layers.%d." % i)
        x = self.op("GatherND", x, self.op("Unsqueeze", "first", self.ints(2)), batch_dims=1)
        for name in ("tag", "inner"):
            self.op("LogSoftmax", self.dense(x, w[name + ".weight"].T, w[name + ".bias"]), axis=-1, name=name)
        self.links(x, w)
        return self.model()

    def model(self):
        def value(name, kind, *shape):
            return oh.make_tensor_value_info(name, kind, list(shape))
        inputs = [value(k, TensorProto.INT64, 1, "words" if k == "first" else "pieces") for k in INPUTS]
        outputs = [value(k, TensorProto.FLOAT, 1, "words", len(TAGS)) for k in ("tag", "inner")]
        outputs += [value(k, TensorProto.FLOAT, 1, "words", "words") for k in LINKS]
        graph = oh.make_graph(self.nodes, "encoder", inputs, outputs, self.constants)
        return oh.make_model(graph, opset_imports=[oh.make_opsetid("", 17), oh.make_opsetid(CONTRIB, 1)], ir_version=8)


def build(state, heads, largest):
    """The graph of a trained model; state: its weights by name as numpy arrays; largest: name of a dense layer -> largest absolute value
    seen of each of its inputs."""
    model = Builder(heads, largest).build(state)
    onnx.checker.check_model(model)
    return model
