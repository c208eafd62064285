using Scrm.Core.InboxChecks;

namespace Scrm.Tests.InboxChecks;

public sealed class WebhookNoteTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_platform_that_never_called_has_to_be_told_our_address() =>
        Assert.Equal(CheckItem.Failed(CheckKind.Webhook, "neverCalled"), new WebhookNote().Verdict());

    [Fact]
    public void A_call_that_was_content_is_enough() =>
        Assert.Equal(CheckItem.Ok(CheckKind.Webhook, "2026-03-02T12:00:00Z"), new WebhookNote(VerifiedAt: Noon).Verdict());

    [Fact]
    public void A_refusal_counts_until_a_later_call_is_good()
    {
        var refused = new WebhookNote(HeardAt: Noon, RefusedAt: Noon.AddMinutes(1), RefusedWhy: "signature");
        Assert.Equal(CheckItem.Failed(CheckKind.Webhook, "signature", "2026-03-02T12:01:00Z"), refused.Verdict());

        Assert.Equal(CheckState.Ok, refused.With(new WebhookNote(HeardAt: Noon.AddMinutes(2))).Verdict().State);
    }

    [Fact]
    public void What_two_processes_saw_is_the_later_of_each()
    {
        var one = new WebhookNote(Noon, Noon.AddMinutes(5), Noon.AddMinutes(1), "signature");
        var other = new WebhookNote(Noon.AddMinutes(3), Noon.AddMinutes(4), Noon.AddMinutes(2), "wrongKey");

        var both = new WebhookNote(Noon.AddMinutes(3), Noon.AddMinutes(5), Noon.AddMinutes(2), "wrongKey");
        Assert.Equal(both, one.With(other));
        Assert.Equal(both, other.With(one));
    }
}
