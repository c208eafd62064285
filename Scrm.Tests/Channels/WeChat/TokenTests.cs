using Scrm.Bot.Channels;
using Scrm.Core.Content;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Channels.WeChat;

public class TokenTests
{
    private const string Ok = """{"errcode":0,"errmsg":"ok"}""";

    private readonly FakeClock _clock = new();
    private readonly FakePlatform _platform = new FakePlatform().Answer(FakePlatform.SendPath, Ok);
    private readonly MemorySharedValues _shared = new();

    [Fact]
    public async Task A_token_is_asked_for_without_force_and_kept()
    {
        var process = Process();

        await Send(process);
        await Send(process);

        Assert.Equal(
            $$"""{"grant_type":"client_credential","appid":"{{WeChatAccount.AppId}}","secret":"secret","force_refresh":false}""",
            Assert.Single(Fetches).Body);
    }

    [Fact]
    public async Task Many_sends_at_once_in_two_processes_fetch_once()
    {
        var gate = new TaskCompletionSource();
        _platform.Respond(FakePlatform.TokenPath, async _ =>
        {
            await gate.Task;
            return FakePlatform.Json("""{"access_token":"T1","expires_in":7200}""");
        });
        WeChatAccount[] processes = [Process(), Process()];

        var sends = Enumerable.Range(0, 20).Select(i => Task.Run(() => Send(processes[i % 2]))).ToList();
        // One process waits for the platform, the other for the lease.
        await Until(() => Fetches.Count == 1 && _clock.Waiting == 2);
        gate.SetResult();
        await Until(() => sends.Count(s => s.IsCompleted) == 10);
        _clock.Advance(TimeSpan.FromMilliseconds(200));

        Assert.All(await Task.WhenAll(sends), o => Assert.Equal(SendKind.Sent, o.Kind));
        Assert.Single(Fetches);
    }

    [Fact]
    public async Task Another_process_uses_what_one_fetched_and_asks_anew_before_it_dies()
    {
        await Send(Process());
        await Send(Process());
        Assert.Single(Fetches);

        _clock.Advance(TimeSpan.FromSeconds(7200 - 119));
        await Send(Process());
        Assert.Equal(2, Fetches.Count);
    }

    [Theory]
    [InlineData(40001)]
    [InlineData(40014)]
    [InlineData(42001)]
    public async Task A_token_that_is_not_accepted_is_fetched_anew_once_and_the_call_repeated_once(int code)
    {
        _platform
            .Answer(FakePlatform.TokenPath, Token("T1"), Token("T2"))
            .Answer(FakePlatform.SendPath, $$"""{"errcode":{{code}}}""", Ok);

        var outcome = await Send(Process());

        Assert.Equal(SendKind.Sent, outcome.Kind);
        Assert.Equal(["?access_token=T1", "?access_token=T2"], _platform.CallsOf(FakePlatform.SendPath).Select(c => c.Query));
    }

    [Fact]
    public async Task A_new_token_is_forced_only_when_the_platform_repeats_the_rejected_one()
    {
        _platform
            .Answer(FakePlatform.TokenPath, Token("T1"), Token("T1"), Token("T2"))
            .Answer(FakePlatform.SendPath, """{"errcode":40001}""", Ok);

        await Send(Process());

        Assert.Equal([false, false, true], Fetches.Select(f => f.Json.GetProperty("force_refresh").GetBoolean()));
        Assert.Equal("?access_token=T2", _platform.CallsOf(FakePlatform.SendPath)[1].Query);
    }

    [Fact]
    public async Task A_token_rejected_twice_is_refused_and_not_tried_a_third_time()
    {
        _platform.Answer(FakePlatform.TokenPath, Token("T1"), Token("T2")).Answer(FakePlatform.SendPath, """{"errcode":40001}""");

        var outcome = await Send(Process());

        Assert.Equal((SendKind.Refused, "badCredentials"), (outcome.Kind, outcome.Error!.Code));
        Assert.Equal(2, _platform.CallsOf(FakePlatform.SendPath).Count);
    }

    [Fact]
    public async Task When_another_process_renewed_already_its_token_is_used_without_a_fetch()
    {
        var late = Process();
        _platform.Answer(FakePlatform.TokenPath, Token("T1"), Token("T2"));
        await Send(late);
        _platform.Answer(FakePlatform.SendPath, """{"errcode":42001}""", Ok);
        await Send(Process());
        Assert.Equal(2, Fetches.Count);

        _platform.Answer(FakePlatform.SendPath, """{"errcode":42001}""", Ok);
        var outcome = await Send(late);

        Assert.Equal(SendKind.Sent, outcome.Kind);
        Assert.Equal(2, Fetches.Count);
    }

    [Theory]
    [InlineData(40125, SendKind.Refused, "badCredentials")]
    [InlineData(40013, SendKind.Refused, "badAppId")]
    [InlineData(40164, SendKind.Refused, "ipNotAllowed")]
    [InlineData(89503, SendKind.Refused, "needsConfirmation")]
    [InlineData(-1, SendKind.Wait, "platformBusy")]
    public async Task A_token_that_is_not_given_decides_the_send(int code, object kind, string word)
    {
        _platform.Answer(FakePlatform.TokenPath, $$"""{"errcode":{{code}},"errmsg":"no"}""");

        var outcome = await Send(Process());

        Assert.Equal((kind, word), (outcome.Kind, outcome.Error!.Code));
    }

    [Fact]
    public async Task A_lease_of_a_process_that_died_ends_by_itself()
    {
        await _shared.TrySaveAsync(
            $"wechat:token-lease:{WeChatAccount.AppId}@https://api.weixin.qq.com", "", 0, _clock.GetUtcNow().AddSeconds(5), _clock.GetUtcNow(), TestContext.Current.CancellationToken);

        var sending = Send(Process());
        for (var i = 0; i < 25; i++)
        {
            await Until(() => _clock.Waiting == 1);
            Assert.Empty(Fetches);
            _clock.Advance(TimeSpan.FromMilliseconds(200));
        }

        Assert.Equal(SendKind.Sent, (await sending).Kind);
    }

    private IReadOnlyList<PlatformCall> Fetches => _platform.CallsOf(FakePlatform.TokenPath);

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Yield();
        }
    }

    private static string Token(string token) => $$"""{"access_token":"{{token}}","expires_in":7200}""";

    private static Task<SendOutcome> Send(WeChatAccount process) => process.SendAsync(MessageContent.OfText("hi"));

    private WeChatAccount Process() => new(_platform, _shared, _clock);
}
