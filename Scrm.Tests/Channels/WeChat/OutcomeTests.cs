using System.Net;
using System.Net.Http.Headers;
using Scrm.Bot.Channels;
using Scrm.Core.Content;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>What became of a send, told apart by what surely did not reach the platform and what may have.</summary>
public class OutcomeTests
{
    private readonly WeChatAccount _account = new();

    [Theory]
    [InlineData(45015, "windowExpired", true)]
    [InlineData(45047, "quotaSpent", true)]
    [InlineData(43004, "notFollowing", false)]
    [InlineData(48002, "refused", false)]
    [InlineData(45002, "tooLong", false)]
    [InlineData(40003, "unknownContact", false)]
    [InlineData(40164, "ipNotAllowed", false)]
    [InlineData(48001, "noPermission", false)]
    [InlineData(50002, "contactLimited", false)]
    [InlineData(99999, "refusedByPlatform", false)]
    public async Task A_refusal_says_why_in_both_languages_and_whether_the_window_is_shut(int code, string word, bool shut)
    {
        var outcome = await Answered($$"""{"errcode":{{code}},"errmsg":"words that change rid: 5f3ded7d-22929d02"}""");

        Assert.Equal(SendKind.Refused, outcome.Kind);
        Assert.Equal((word, $"{code}", shut), (outcome.Error!.Code, outcome.Error.PlatformCode, outcome.WindowShut));
        Assert.NotEqual(outcome.Error.Text, outcome.Error.TextEn);
        Assert.DoesNotContain("rid", outcome.Error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_to_reply_is_over_in_the_agreed_words() =>
        Assert.Equal("已超过回复时限，客户再次来信后才能回复。", (await Answered("""{"errcode":45015}""")).Error!.Text);

    [Fact]
    public async Task A_busy_platform_asks_to_wait()
    {
        var outcome = await Answered("""{"errcode":-1,"errmsg":"system error"}""");

        Assert.Equal((SendKind.Wait, null, "platformBusy"), (outcome.Kind, outcome.RetryAfter, outcome.Error!.Code));
    }

    [Fact]
    public async Task The_minute_limit_waits_a_minute() =>
        Assert.Equal(TimeSpan.FromMinutes(1), (await Answered("""{"errcode":45011}""")).RetryAfter);

    [Fact]
    public async Task The_daily_limit_waits_for_the_next_day_in_China()
    {
        var outcome = await Answered("""{"errcode":45009}""");

        // 10:00 in China on the fake clock: fourteen hours and a minute.
        Assert.Equal((SendKind.Wait, TimeSpan.FromHours(14) + TimeSpan.FromMinutes(1)), (outcome.Kind, outcome.RetryAfter));
    }

    [Fact]
    public async Task Http_429_waits_as_long_as_it_says()
    {
        _account.Platform.Respond(FakePlatform.SendPath, _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.TooManyRequests)
        {
            Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)) },
        }));

        var outcome = await Send();

        Assert.Equal((SendKind.Wait, TimeSpan.FromSeconds(7)), (outcome.Kind, outcome.RetryAfter));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_server_error_leaves_it_uncertain(int status)
    {
        _account.Platform.Status(FakePlatform.SendPath, (HttpStatusCode)status);

        Assert.Equal(SendKind.Uncertain, (await Send()).Kind);
    }

    [Theory]
    [InlineData("<html>proxy</html>")]
    [InlineData("[]")]
    [InlineData("{\"errcode\":")]
    public async Task An_answer_that_is_none_leaves_it_uncertain(string body) =>
        Assert.Equal(SendKind.Uncertain, (await Answered(body)).Kind);

    [Fact]
    public async Task An_address_without_the_api_is_refused_and_said_so()
    {
        _account.Platform.Status(FakePlatform.SendPath, HttpStatusCode.NotFound);

        Assert.Equal("badAddress", (await Send()).Error!.Code);
    }

    [Fact]
    public async Task What_could_not_connect_never_reached_the_platform()
    {
        _account.Platform.Unreachable = FakePlatform.SendPath;

        Assert.Equal(SendKind.NotReached, (await Send()).Kind);
    }

    [Fact]
    public async Task Eight_seconds_after_writing_without_an_answer_it_is_uncertain()
    {
        _account.Platform.Respond(FakePlatform.SendPath, async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return FakePlatform.Json("{}");
        });

        var sending = Send();
        await SpinUntil(() => _account.Platform.CallsOf(FakePlatform.SendPath).Count == 1);
        _account.Clock.Advance(TimeSpan.FromSeconds(7.9));
        Assert.False(sending.IsCompleted);
        _account.Clock.Advance(TimeSpan.FromSeconds(0.2));

        Assert.Equal(SendKind.Uncertain, (await sending).Kind);
    }

    [Theory]
    [InlineData(FakePlatform.TokenPath)]
    [InlineData("/cgi-bin/media/upload")]
    public async Task Trouble_before_the_send_itself_means_that_it_never_went_out(string path)
    {
        var file = _account.Attachments.Add([1], "image/png");
        _account.Platform.Status(path, HttpStatusCode.BadGateway);

        var outcome = await _account.SendAsync(new MessageContent { Type = MessageType.Image, Media = new Media { AttachmentId = file.Id } });

        Assert.Equal(SendKind.NotReached, outcome.Kind);
        Assert.Empty(_account.Platform.CallsOf(FakePlatform.SendPath));
    }

    private static async Task SpinUntil(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Yield();
        }
    }

    private Task<SendOutcome> Answered(string body)
    {
        _account.Platform.Answer(FakePlatform.SendPath, body);
        return Send();
    }

    private Task<SendOutcome> Send() => _account.SendAsync(MessageContent.OfText("hi"));
}
