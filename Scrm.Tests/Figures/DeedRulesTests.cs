using Scrm.Core.Content;
using Scrm.Core.Figures;

namespace Scrm.Tests.Figures;

public sealed class DeedRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(PlatformEventKind.MenuClick, null, DeedKind.Tap)]
    [InlineData(PlatformEventKind.ChoiceTapped, null, DeedKind.Tap)]
    [InlineData(PlatformEventKind.MenuView, null, DeedKind.Click)]
    [InlineData(PlatformEventKind.Scan, "fair", DeedKind.Scan)]
    [InlineData(PlatformEventKind.Subscribe, "fair", DeedKind.Scan)]
    [InlineData(PlatformEventKind.Subscribe, null, DeedKind.Other)]
    [InlineData(PlatformEventKind.LocationReport, null, DeedKind.Other)]
    [InlineData(PlatformEventKind.Unsubscribe, null, null)]
    [InlineData(PlatformEventKind.SendReport, null, null)]
    [InlineData(PlatformEventKind.Other, null, null)]
    public void An_event_counts_for_what_the_person_did(PlatformEventKind kind, string? scene, DeedKind? deed) =>
        Assert.Equal(deed, DeedRules.Of(Event(kind, scene), "wechat", Noon)?.Kind);

    [Fact]
    public void Words_sent_by_tapping_a_choice_are_words()
    {
        var tapped = Event(PlatformEventKind.ChoiceTapped, null) with { Type = MessageType.Text, Text = "查物流" };

        Assert.Equal((DeedKind.Message, "wechat", "查物流"), DeedRules.Of(tapped, "wechat", Noon) is { } deed ? (deed.Kind, deed.Channel, deed.Text) : default);
    }

    [Fact]
    public void A_picture_is_a_message_without_words() =>
        Assert.Equal(new Deed(DeedKind.Message, Noon) { Channel = "line" }, DeedRules.Of(new MessageContent { Type = MessageType.Image }, "line", Noon));

    private static MessageContent Event(PlatformEventKind kind, string? scene) =>
        new() { Type = MessageType.Event, Event = new PlatformEvent { Kind = kind, Name = kind.ToString(), Scene = scene } };
}
