using Scrm.Bot.Channels;
using Scrm.Bot.Outbound;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Outbound;

public sealed class SendPolicyTests
{
    private const int MaxTries = 5;
    private static readonly DeliveryError Error = new("busy", "平台繁忙", "The platform is busy");

    [Fact]
    public void What_the_platform_took_is_sent() =>
        Assert.Equal(
            new DeliveryReport("c", "m", DeliveryStatus.Sent, PlatformMessageId: "p1"),
            SendPolicy.ReportOf(Entry(), SendOutcome.Sent("p1"), MaxTries));

    [Fact]
    public void A_refusal_fails_with_its_reason_and_gives_the_quota_back() =>
        Assert.Equal(
            new DeliveryReport("c", "m", DeliveryStatus.Failed, Error, Window: WindowEffect.GiveBack),
            SendPolicy.ReportOf(Entry(), SendOutcome.Refused(Error), MaxTries));

    [Fact]
    public void A_refusal_for_the_window_shuts_it() =>
        Assert.Equal(WindowEffect.Shut, SendPolicy.ReportOf(Entry(), SendOutcome.Refused(Error, windowShut: true), MaxTries)!.Window);

    [Fact]
    public void What_may_have_arrived_is_uncertain_and_never_tried_again()
    {
        for (var attempts = 0; attempts < MaxTries; attempts++)
        {
            Assert.Equal(DeliveryStatus.Uncertain, SendPolicy.ReportOf(Entry(attempts), SendOutcome.Uncertain(Error), MaxTries)!.Status);
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void What_may_have_arrived_is_tried_again_where_the_platform_knows_a_repeat(int attempts, bool again) =>
        Assert.Equal(again ? null : DeliveryStatus.Uncertain, SendPolicy.ReportOf(Entry(attempts), SendOutcome.Uncertain(Error), MaxTries, knowsRepeats: true)?.Status);

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void What_never_arrived_is_tried_again_until_the_tries_are_used_up(int attempts, bool again)
    {
        Assert.Equal(again, SendPolicy.ReportOf(Entry(attempts), SendOutcome.NotReached(Error), MaxTries) is null);
        Assert.Equal(again, SendPolicy.ReportOf(Entry(attempts), SendOutcome.Wait(null, Error), MaxTries) is null);
    }

    [Fact]
    public void Told_to_wait_it_waits_as_told() =>
        Assert.Equal(TimeSpan.FromSeconds(90), SendPolicy.PauseAfter(Entry(3), SendOutcome.Wait(TimeSpan.FromSeconds(90), Error), 0.5));

    [Theory]
    [InlineData(0, 0.0, 0.5)]
    [InlineData(0, 1.0, 1.0)]
    [InlineData(3, 1.0, 8.0)]
    [InlineData(20, 1.0, 60.0)]
    public void Untold_it_doubles_up_to_a_minute_with_jitter(int attempts, double jitter, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), SendPolicy.PauseAfter(Entry(attempts), SendOutcome.NotReached(Error), jitter));

    [Theory]
    [InlineData(AuthorKind.Bot, OwnerKind.Agent, true)]
    [InlineData(AuthorKind.Bot, OwnerKind.Queue, false)]
    [InlineData(AuthorKind.Bot, OwnerKind.Bot, false)]
    [InlineData(AuthorKind.Agent, OwnerKind.Agent, false)]
    public void Only_the_bots_words_are_stale_once_a_person_speaks(AuthorKind author, OwnerKind owner, bool stale) =>
        Assert.Equal(stale, SendPolicy.IsStale(Entry() with { Author = author }, Owned(owner)));

    private static OutboxEntry Entry(int attempts = 0) => new()
    {
        MessageId = "m",
        ConversationId = "c",
        Seq = 3,
        InboxId = "i",
        ExternalId = "o",
        Content = MessageContent.OfText("好的"),
        Author = AuthorKind.Agent,
        DueAt = DateTimeOffset.UnixEpoch,
        Attempts = attempts,
    };

    private static Conversation Owned(OwnerKind owner) => Specs.Sample.Conversation("c") with
    {
        Owner = new Owner(owner, owner == OwnerKind.Agent ? "lin" : null),
    };
}
