using Scrm.Core.Words;

namespace Scrm.Tests.Words;

public class TextDiffTests
{
    [Theory]
    [InlineData("七天内可退", "七天内可退", "七天内可退")]
    [InlineData("七天内可退", "十五天内可退", "[-七-]{+十五+}天内可退")]
    [InlineData("Free shipping over 99 yuan", "Free delivery over 129 yuan", "Free [-shipping-]{+delivery+} over [-99-]{+129+} yuan")]
    [InlineData("", "新", "{+新+}")]
    [InlineData("旧", "", "[-旧-]")]
    [InlineData("满 99 元包邮。", "会员满 99 元包邮！", "{+会员+}满 99 元包邮[-。-]{+！+}")]
    [InlineData("请到店里退货", "请在店内换货", "请[-到店里退-]{+在店内换+}货")]
    public void Changes_read_as_words(string old, string changed, string marked) => Assert.Equal(marked, Marked(TextDiff.Between(old, changed)));

    [Fact]
    public void The_parts_make_both_texts_again()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var (old, changed) = (Text(random), Text(random));
            var parts = TextDiff.Between(old, changed);

            Assert.Equal(old, string.Concat(parts.Where(p => p.Kind != TextPartKind.Added).Select(p => p.Text)));
            Assert.Equal(changed, string.Concat(parts.Where(p => p.Kind != TextPartKind.Removed).Select(p => p.Text)));
        }
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => "退货ab 1，😀\n"[random.Next(9)]));

    private static string Marked(IEnumerable<TextPart> parts) => string.Concat(parts.Select(p => p.Kind switch
    {
        TextPartKind.Removed => $"[-{p.Text}-]",
        TextPartKind.Added => $"{{+{p.Text}+}}",
        _ => p.Text,
    }));
}
