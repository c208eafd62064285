using Scrm.Bot.Channels;
using Scrm.Bot.Gateway;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.InboxChecks;

public sealed class WebhookMemoryTests
{
    private static readonly Dictionary<string, string> Signed = new() { ["signature"] = "s" };
    private readonly FakeClock _clock = new();
    private readonly WebhookMemory _memory;

    public WebhookMemoryTests() => _memory = new WebhookMemory(_clock);

    [Fact]
    public void A_busy_inbox_is_written_every_few_seconds_and_not_with_every_call()
    {
        _memory.Heard("a");
        Assert.Equal(["a"], _memory.Take().Keys);

        _memory.Heard("a");
        Assert.Empty(_memory.Take());
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(_clock.GetUtcNow().AddSeconds(-5), _memory.Take()["a"].HeardAt);
    }

    [Fact]
    public void Strangers_and_our_own_calls_tell_nothing_of_the_platform()
    {
        _memory.Verified("a", Request(new Dictionary<string, string>()), WebhookAnswer.Text("", 400));
        _memory.Verified("a", Request(Signed, OwnCalls.Header), WebhookAnswer.Text("echo"));
        _memory.Refused("a", new WebhookRefusal(400, "signature, timestamp or nonce is missing."));
        Assert.Empty(_memory.Take());
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(401, "signature")]
    [InlineData(400, "incomplete")]
    public void The_platforms_look_at_our_address_is_kept_with_how_it_ended(int status, string? refused)
    {
        _memory.Verified("a", Request(Signed), WebhookAnswer.Text("", status));

        var note = _memory.Take()["a"];
        Assert.Equal(refused, note.RefusedWhy);
        Assert.Equal(refused is null, note.VerifiedAt is not null);
    }

    private static WebhookRequest Request(Dictionary<string, string> query, string? header = null) =>
        new("GET", query, header is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [header] = "1" }, default);
}
