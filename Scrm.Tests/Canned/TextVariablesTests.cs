using Scrm.Core.Canned;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Canned;

public sealed class TextVariablesTests
{
    [Theory]
    [InlineData("{{contact.name}}您好，我是{{ agent.name }}", "小李您好，我是林")]
    [InlineData("没有占位符 {contact.name}", "没有占位符 {contact.name}")]
    [InlineData("{{inbox.name}}/{{channel}}/{{other}}", "官方商城/wechat/{{other}}")]
    public void Places_are_filled_in(string text, string filled) =>
        Assert.Equal(filled, TextVariables.Fill(text, TextVariables.Of(Sample.Conversation("c1"), "林", "官方商城")));

    [Theory]
    [InlineData("{{contact.name}}", null)]
    [InlineData("{{contact.nmae}}", "contact.nmae")]
    public void A_place_nobody_knows_is_found(string text, string? unknown) => Assert.Equal(unknown, TextVariables.Unknown(text));
}
