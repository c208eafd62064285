using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Knowledge;
using Scrm.Core.Words;

namespace Scrm.Tests.Knowledge;

public class ArticleDiffTests
{
    private static readonly KnowledgeArticle First = new() { Id = "k1", Question = "怎么退款", Answer = MessageContent.OfText("七天内可退") };

    [Fact]
    public void Only_parts_that_differ_are_told_with_their_words()
    {
        var second = First with
        {
            Version = 2,
            Answer = MessageContent.OfText("十五天内可退"),
            Answers = new Dictionary<string, MessageContent> { ["weibo"] = MessageContent.OfText("见主页") },
            Category = "售后",
        };

        var changes = ArticleDiff.Between(First, second);
        Assert.Equal(["answer", "answer.weibo", "category"], changes.Select(c => c.Field));
        Assert.Equal([new TextPart(TextPartKind.Removed, "七"), new(TextPartKind.Added, "十五"), new(TextPartKind.Same, "天内可退")], changes[0].Parts);
        Assert.Equal(["answer", "answer.weibo", "category"], ArticleDiff.Between(second, First).Select(c => c.Field).Order());
        Assert.Empty(ArticleDiff.Between(First, First with { Version = 9, UpdatedBy = "x" }));
    }
}
