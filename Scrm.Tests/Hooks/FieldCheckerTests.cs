using System.Net;
using System.Text;
using System.Text.Json;
using Scrm.Bot.Hooks;
using Scrm.Core.Dialogues;
using Scrm.Core.Forms;
using Scrm.Tests.Doubles;
using Scrm.Tests.Improving;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Hooks;

public sealed class NoFieldChecksTests : FieldCheckerSpec
{
    private protected override IFieldChecker Away { get; } = new NoFieldChecks();
}

/// <summary>One answer on its way to the company's system and back.</summary>
public sealed class HookFieldCheckerTests : FieldCheckerSpec, IAsyncLifetime
{
    private readonly FakeClock _clock = new();
    private BotCompany _company = null!;

    private protected override IFieldChecker Away => Checker(_ => throw new HttpRequestException("nobody"));

    public async ValueTask InitializeAsync()
    {
        _company = await BotCompany.OpenAsync();
        await _company.Get<IFormStore>().SaveSecretAsync("returns", HookSignature.NewSecret(), Token);
    }

    public ValueTask DisposeAsync() => _company.DisposeAsync();

    [Fact]
    public async Task It_is_told_the_answer_and_what_was_answered_before_signed()
    {
        HttpRequestMessage? request = null;
        var body = "";
        var verdict = await Checker(asked =>
        {
            (request, body) = (asked, asked.Content!.ReadAsStringAsync(Token).GetAwaiter().GetResult());
            return (HttpStatusCode.OK, """{"ok":false,"message":"没有这个订单"}""");
        }).AskAsync(Question with { Run = Question.Run with { Filled = [new("phone", "电话", FieldKind.Phone, "13800138000", "m1")] } }, TimeSpan.FromSeconds(2), Token);

        Assert.Equal(("refused", "没有这个订单"), (verdict.Word, verdict.Reply?.Words));
        var secret = await _company.Get<IFormStore>().SecretAsync("returns", Token);
        var timestamp = long.Parse(request!.Headers.GetValues("webhook-timestamp").Single(), null);
        Assert.Equal(HookSignature.Sign(secret!, "r1-order", timestamp, Encoding.UTF8.GetBytes(body)), request.Headers.GetValues("webhook-signature").Single());
        var data = JsonDocument.Parse(body).RootElement.GetProperty("data");
        Assert.Equal(("order", "AB123456", "13800138000"), (data.GetProperty("field").GetString(), data.GetProperty("value").GetString(), data.GetProperty("values").GetProperty("phone").GetString()));
    }

    [Theory]
    [InlineData(200, "", "ok")]
    [InlineData(204, "", "ok")]
    [InlineData(200, "{}", "ok")]
    [InlineData(200, """{"ok":true,"value":"CD654321"}""", "replaced")]
    [InlineData(200, """{"ok":"maybe"}""", "unheard:badAnswer")]
    [InlineData(200, "[]", "unheard:badAnswer")]
    [InlineData(200, """{"fill":{"day":7}}""", "unheard:badAnswer")]
    [InlineData(500, """{"ok":false}""", "unheard:status:500")]
    public async Task What_it_says_is_understood_or_not_heard(int status, string body, string word) =>
        Assert.Equal(word, (await Checker(_ => ((HttpStatusCode)status, body)).AskAsync(Question, TimeSpan.FromSeconds(2), Token)).Word);

    [Fact]
    public async Task Without_a_secret_nothing_is_sent()
    {
        var asked = 0;
        var checker = Checker(_ => { asked++; return (HttpStatusCode.OK, ""); });

        var verdict = await checker.AskAsync(Question with { Form = Question.Form with { Id = "other" } }, TimeSpan.FromSeconds(2), Token);

        Assert.Equal(("unheard:noSecret", 0), (verdict.Word, asked));
    }

    private HookFieldChecker Checker(Func<HttpRequestMessage, (HttpStatusCode, string)> answer) =>
        new(_company.Get<IFormStore>(), new HookClient(new OneHandler(answer), _clock), _clock);

    private sealed class OneHandler(Func<HttpRequestMessage, (HttpStatusCode Status, string Body)> answer) : HttpMessageHandler, IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (status, body) = answer(request);
            return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
        }
    }
}
