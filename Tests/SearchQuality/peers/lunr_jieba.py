"""Lunr, with jieba's words for Chinese, as Material for MkDocs and others put them together."""
import logging
import re

import jieba
from lunr import get_default_builder
from lunr.builder import Builder
from lunr.query import Query
from lunr.stop_word_filter import WORDS

from pages import Page

jieba.setLogLevel(logging.WARNING)
FIELDS = {"title": 10, "headings": 4, "description": 3, "text": 1}
# The commonest of lunr-languages' list for Chinese.
CHINESE_STOP_WORDS = set("的 了 在 是 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 吗 呢 吧 请 请问 怎么 怎么办 什么 可以 能".split())
HAN = re.compile(r"[\u3400-\u9fff]")


class Lunr:
    name = "lunr + jieba"

    def __init__(self, pages: list[Page], language: str):
        self.words = chinese_words if language == "zh" else english_words
        builder = Builder() if language == "zh" else get_default_builder()
        builder.ref("url")
        for field, boost in FIELDS.items():
            builder.field(field, boost=boost)
        for page in pages:
            builder.add({"url": page.url, **{field: self.words(getattr(page, field)) for field in FIELDS}})
        self.index = builder.build()

    def ask(self, query: str) -> list[str]:
        # Lunr's guide to searching as you type: the word itself counts most, its beginning less, one typing mistake least.
        asked = self.index.create_query()
        for word in self.words(query):
            asked.term(word, boost=100)
            asked.term(word, boost=10, use_pipeline=False, wildcard=Query.WILDCARD_TRAILING)
            if len(word) > 2 and not HAN.search(word):
                asked.term(word, boost=1, use_pipeline=False, edit_distance=1)
        return [result["ref"] for result in self.index.query(asked)][:10] if asked.clauses else []


def english_words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.lower()) if word not in WORDS]


def chinese_words(text: str) -> list[str]:
    return [word for word in jieba.cut_for_search(text.lower()) if re.search(r"\w", word) and word not in CHINESE_STOP_WORDS]
