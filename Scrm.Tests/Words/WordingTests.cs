using Scrm.Core.Words;

namespace Scrm.Tests.Words;

public class WordingTests
{
    [Theory]
    [InlineData("ＡＢＣ１２３", "abc123")]
    [InlineData("  Hello,   World! ", "hello world")]
    [InlineData("转 人工", "转人工")]
    [InlineData("打 5 折", "打5折")]
    [InlineData("这是什么石头？值钱吗？", "这是什么石头 值钱吗")]
    [InlineData("I don’t know", "i dont know")]
    [InlineData("😀😀", "")]
    [InlineData("", "")]
    public void Texts_are_brought_to_one_form(string text, string normal) => Assert.Equal(normal, Wording.Normalise(text));

    [Theory]
    [InlineData("转，人工！", "转人工")]
    [InlineData("2、", "2")]
    [InlineData("free  shipping", "freeshipping")]
    public void Compact_texts_keep_letters_and_digits_only(string text, string compact) => Assert.Equal(compact, Wording.Compact(text));

    [Theory]
    [InlineData("pay attention", "tent", false)]
    [InlineData("two tents please", "tent", true)]
    [InlineData("my tent is wet", "tent", true)]
    [InlineData("全场15折", "5折", false)]
    [InlineData("全场5折", "5折", true)]
    [InlineData("买iphone15手机壳", "iphone", true)]
    [InlineData("this tentative tent", "tent", true)]
    [InlineData("anything", "", false)]
    public void Words_are_told_from_parts_of_words(string text, string word, bool found) => Assert.Equal(found, WordEdges.Has(text, word));

    [Fact]
    public void Folding_keeps_every_position()
    {
        const string text = "Ｈello　世界！ĀÉ😀";

        Assert.Equal(text.Length, Letters.Fold(text).Length);
        Assert.StartsWith("hello 世界!", Letters.Fold(text), StringComparison.Ordinal);
    }
}
