using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Bot.RemoteBots;
using Scrm.Core.Content;

namespace Scrm.Tests.RemoteBots;

public sealed class WordReaderTests
{
    [Fact]
    public void A_card_with_buttons_that_speak_becomes_a_menu()
    {
        var content = Assert.Single(Read("""
            [{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":
            {"title":"退货","text":"选一种","buttons":[{"type":"imBack","title":"上门取件","value":"PICKUP"},{"type":"openUrl","title":"看","value":"https://a.example"}]}}]}]
            """)).Content;

        Assert.Equal((MessageType.Menu, "退货\n选一种"), (content.Type, content.Text));
        Assert.Equal([new MenuChoice("PICKUP", "上门取件")], content.Choices);
    }

    [Fact]
    public void A_card_that_opens_an_address_becomes_a_link()
    {
        var content = Assert.Single(Read("""
            [{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":
            {"title":"新品","text":"春季","images":[{"url":"https://a.example/p.png"}],"buttons":[{"type":"openUrl","title":"看","value":"https://a.example/s"}]}}]}]
            """)).Content;

        Assert.Equal(new LinkCard("https://a.example/s", "新品", "春季", "https://a.example/p.png"), content.Link);
    }

    [Fact]
    public void Text_and_pictures_of_one_activity_have_ids_of_their_own()
    {
        var replies = Read("""[{"type":"message","id":"x","text":"看图","attachments":[{"contentType":"image/png","contentUrl":"https://a.example/p.png"},{"contentType":"application/vnd.microsoft.card.adaptive","content":{}}]}]""");

        Assert.Equal([("x", MessageType.Text), ("x-1", MessageType.Link)], replies.Select(r => (r.ActivityId!, r.Content.Type)));
    }

    [Theory]
    [InlineData("""[{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"javascript:alert(1)"}]}]""")]
    [InlineData("""[{"type":"message","text":"   "}]""")]
    [InlineData("""[{"type":"trace","text":"secret"}]""")]
    public void What_cannot_be_said_is_left_out(string activities) => Assert.Empty(Read(activities));

    [Fact]
    public void More_than_five_messages_are_cut_off()
    {
        var many = JsonSerializer.Serialize(Enumerable.Range(0, 9).Select(n => new { type = "message", text = $"{n}" }));

        Assert.Equal(["0", "1", "2", "3", "4"], Read(many).Select(r => r.Content.Text));
    }

    [Fact]
    public void Context_of_a_handoff_in_words_or_members_becomes_lines()
    {
        Assert.Equal(["VIP"], WordReader.Of(Activities("""[{"type":"event","name":"handoff.initiate","value":"VIP"}]""")).Handoff!.Facts);
        Assert.Equal(["skill: 退款", "level: 3"], WordReader.Of(Activities("""[{"type":"event","name":"handoff.initiate","value":{"skill":"退款","level":3,"deep":{"a":1}}}]""")).Handoff!.Facts);
    }

    private static IReadOnlyList<Scrm.Core.RemoteBots.RemoteReply> Read(string activities) => WordReader.Of(Activities(activities)).Replies;

    private static IReadOnlyList<Activity> Activities(string text) =>
        JsonSerializer.Deserialize($$"""{"activities":{{text}}}""", ActivityJson.Plain.ActivityReplies)!.Activities!;
}
