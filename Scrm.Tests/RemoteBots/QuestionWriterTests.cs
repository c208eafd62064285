using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Bot.RemoteBots;
using Scrm.Core.Content;
using Scrm.Core.Inboxes;
using Scrm.Core.RemoteBots;

namespace Scrm.Tests.RemoteBots;

public sealed class QuestionWriterTests
{
    private static readonly RemoteBotSettings Bot = new(new Uri("https://b.example/api/messages"), "bot", RemoteBotMode.Normal, 8);

    [Fact]
    public void A_follower_is_told_of_and_says_nothing()
    {
        var activity = Assert.Single(Write(new MessageContent { Type = MessageType.Event, Event = new PlatformEvent { Kind = PlatformEventKind.Subscribe, Name = "subscribe" } }));

        Assert.Equal(("conversationUpdate", "i-7-came"), (activity.Type, activity.Id));
        Assert.Equal(["o1", "bot"], activity.MembersAdded!.Select(m => m.Id));
        Assert.Null(activity.DeliveryMode);
    }

    [Fact]
    public void A_picture_is_an_attachment_with_its_address()
    {
        var activity = Assert.Single(Write(new MessageContent { Type = MessageType.Image, Media = new Media { PlatformUrl = "https://p.example/1" } }));

        Assert.Equal(new ActivityAttachment("image/*", "https://p.example/1"), Assert.Single(activity.Attachments!));
    }

    [Fact]
    public void A_place_has_its_coordinates()
    {
        var activity = Assert.Single(Write(new MessageContent { Type = MessageType.Location, Place = new Place(31.2, 121.5, "外滩") }));

        Assert.Equal("外滩", activity.Text);
        Assert.Equal(121.5, Assert.Single(activity.Entities!).GetProperty("geo").GetProperty("longitude").GetDouble());
    }

    [Fact]
    public void A_tap_on_the_menu_is_an_event_with_its_key()
    {
        var activity = Assert.Single(Write(new MessageContent { Type = MessageType.Event, Event = new PlatformEvent { Kind = PlatformEventKind.MenuClick, Name = "CLICK", Key = "K1" } }));

        Assert.Equal(("event", "menuClick", "K1"), (activity.Type, activity.Name, activity.Value!.Value.GetProperty("key").GetString()));
    }

    [Theory]
    [InlineData("2", "B")]
    [InlineData("退货", "B")]
    [InlineData("3", "3")]
    [InlineData("别的", "别的")]
    public void A_choice_typed_is_what_it_stands_for(string typed, string heard)
    {
        var question = Question(MessageContent.OfText(typed)) with { Offered = [new MenuChoice("A", "查订单"), new MenuChoice("B", "退货")] };

        Assert.Equal(heard, Assert.Single(QuestionWriter.Of(question, Bot, "https://s.example/")).Text);
    }

    [Fact]
    public void On_the_wire_words_are_words_and_what_is_not_there_is_left_out()
    {
        var text = JsonSerializer.Serialize(Write(MessageContent.OfText("在吗"))[0], ActivityJson.Plain.Activity);

        Assert.Contains("\"text\":\"在吗\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_conversation_leads_back_to_it()
    {
        var name = new ConversationName("shop", "o/客户 1");

        Assert.Equal(name, ConversationName.Read(name.Text));
        Assert.All(name.Text, c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
        Assert.Null(ConversationName.Read("abc"));
        Assert.Null(ConversationName.Read("äöü"));
    }

    private static IReadOnlyList<Activity> Write(MessageContent content) => QuestionWriter.Of(Question(content), Bot, "https://s.example/");

    private static RemoteQuestion Question(MessageContent content) => new(
        "i-7", new Inbox { Id = "i", Channel = "wechat", Name = "商城" }, "o1", "安娜", content, DateTimeOffset.UnixEpoch);
}
