using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using Scrm.Bot.Channels.BotFramework;
using Scrm.Emulators.BotFramework;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Channels.BotFramework;

public sealed class BotFrameworkGateTests : IDisposable
{
    private readonly FakeClock _clock = new();
    private readonly Connector _connector = new();
    private readonly BotFrameworkGate _gate;

    public BotFrameworkGateTests() => _gate = new BotFrameworkGate(_connector, _clock);

    public void Dispose()
    {
        _gate.Dispose();
        _connector.Dispose();
    }

    [Fact]
    public async Task A_token_of_the_connector_is_let_in_and_its_keys_are_fetched_once()
    {
        Assert.Null(await RefusalAsync(_connector.Token(_clock.GetUtcNow())));
        Assert.Null(await RefusalAsync(_connector.Token(_clock.GetUtcNow())));

        Assert.Equal(["/config", "/keys"], _connector.Asked);
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "iss", "https://evil.example" },
        { "aud", "another-app" },
        { "serviceurl", "https://elsewhere.test/" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_token_that_says_something_else_is_refused(string claim, string value) =>
        Assert.NotNull(await RefusalAsync(_connector.Token(_clock.GetUtcNow(), c => c[claim] = value)));

    [Theory]
    [InlineData("iss")]
    [InlineData("aud")]
    [InlineData("exp")]
    [InlineData("serviceurl")]
    public async Task A_token_that_does_not_say_it_is_refused(string claim) =>
        Assert.NotNull(await RefusalAsync(_connector.Token(_clock.GetUtcNow(), c => c.Remove(claim))));

    [Theory]
    [InlineData(14, true)]
    [InlineData(16, false)]
    [InlineData(-4, true)]
    [InlineData(-6, false)]
    public async Task Clocks_may_differ_by_five_minutes(int minutes, bool isIn)
    {
        var token = _connector.Token(_clock.GetUtcNow());
        _clock.MoveTo(_clock.GetUtcNow().AddMinutes(minutes));

        Assert.Equal(isIn, await RefusalAsync(token) is null);
    }

    [Fact]
    public async Task Signatures_of_others_and_none_are_refused()
    {
        using var stranger = new ConnectorSigner();
        var claims = new JsonObject { ["iss"] = "https://api.botframework.com", ["aud"] = "app", ["exp"] = _clock.GetUtcNow().AddMinutes(5).ToUnixTimeSeconds(), ["serviceurl"] = Connector.Address };
        var unsigned = $"{Base64Url.EncodeToString("""{"alg":"none"}"""u8)}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims.ToJsonString()))}.";

        Assert.Equal(401, (await RefusalAsync(stranger.Sign(claims)))!.StatusCode);
        Assert.Equal(401, (await RefusalAsync(unsigned))!.StatusCode);
        Assert.Equal(401, (await RefusalAsync("no.token.atall"))!.StatusCode);
        Assert.Equal(401, (await _gate.RefusalAsync(Connector.Settings, null, Connector.Address, TestContext.Current.CancellationToken))!.StatusCode);
        Assert.Equal(401, (await _gate.RefusalAsync(Connector.Settings, "Basic YTpi", Connector.Address, TestContext.Current.CancellationToken))!.StatusCode);
    }

    [Fact]
    public async Task A_new_key_is_found_at_once_and_unknown_ones_ask_once_a_minute()
    {
        Assert.Null(await RefusalAsync(_connector.Token(_clock.GetUtcNow())));
        _clock.Advance(TimeSpan.FromMinutes(2));
        _connector.Signer.Rotate();
        Assert.Null(await RefusalAsync(_connector.Token(_clock.GetUtcNow())));
        var asked = _connector.Asked.Count;

        _connector.Signer.Rotate();
        var token = _connector.Token(_clock.GetUtcNow());
        Assert.NotNull(await RefusalAsync(token));
        Assert.NotNull(await RefusalAsync(token));
        Assert.Equal(asked, _connector.Asked.Count);

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await RefusalAsync(token));
    }

    [Fact]
    public async Task While_the_authority_is_away_known_keys_count_and_without_any_the_caller_comes_again()
    {
        _connector.IsAway = true;
        Assert.Equal(503, (await RefusalAsync(_connector.Token(_clock.GetUtcNow())))!.StatusCode);

        _connector.IsAway = false;
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Null(await RefusalAsync(_connector.Token(_clock.GetUtcNow())));

        _connector.IsAway = true;
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.Null(await RefusalAsync(_connector.Token(_clock.GetUtcNow())));
    }

    private Task<Scrm.Bot.Channels.WebhookRefusal?> RefusalAsync(string token) =>
        _gate.RefusalAsync(Connector.Settings, $"Bearer {token}", Connector.Address, TestContext.Current.CancellationToken);
}
