using Scrm.Storage.Search;

namespace Scrm.Tests.Storage.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("我要退款abc", "我要 要退 退款 款 abc")]
    [InlineData("退", "退")]
    [InlineData("Ｈｅｌｌｏ，World！", "hello world")]
    [InlineData("退款。发票", "退款 款 发票 票")]
    [InlineData("𠮷野家", "𠮷野 野家 家")]
    [InlineData("\ud83d\ude00 ok \ud83d", "ok")]
    [InlineData("，。！", "")]
    public void A_text_becomes_these_words(string text, string words) => Assert.Equal(words, SearchWords.Index(text));

    [Fact]
    public void Several_texts_follow_each_other_and_absent_ones_are_left_out() =>
        Assert.Equal("退款 款 a", SearchWords.Index("退款", null, "A"));

    [Theory]
    [InlineData("退款", "\"退款\" *")]
    [InlineData("退", "\"退\" *")]
    [InlineData("我要退款 ABC", "\"我要 要退 退款\" * AND \"abc\" *")]
    [InlineData("单abc", "\"单 abc\" *")]
    [InlineData("\" OR *", "\"or\" *")]
    public void What_is_typed_becomes_this_query(string typed, string query) => Assert.Equal(query, SearchWords.Query(typed));

    [Theory]
    [InlineData("")]
    [InlineData("\"*()")]
    public void Nothing_to_look_for_is_no_query(string typed) => Assert.Null(SearchWords.Query(typed));

    [Fact]
    public void Endless_texts_are_cut() => Assert.True(SearchWords.Query(new string('退', 100_000))!.Length < 1_000);
}
