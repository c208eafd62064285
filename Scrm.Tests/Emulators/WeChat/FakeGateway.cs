using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Scrm.Tests.Emulators.WeChat;

/// <summary>The other end of the pushes: keeps what came and answers as the test says; says <c>success</c> when it says nothing.</summary>
internal sealed class FakeGateway : HttpMessageHandler
{
    private readonly Channel<GatewayRequest> _received = Channel.CreateUnbounded<GatewayRequest>();

    /// <summary>Decides the answer; null never answers.</summary>
    public Func<GatewayRequest, HttpResponseMessage?> Answer { get; set; } = _ => Say("success");

    public static HttpResponseMessage Say(string body, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Content = new StringContent(body) };

    public async Task<GatewayRequest> NextAsync() =>
        await _received.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public bool HasMore() => _received.Reader.TryPeek(out _);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var received = new GatewayRequest(request.Method.Method, QueryHelpers.ParseQuery(request.RequestUri!.Query), body);
        var answer = Answer(received);
        _received.Writer.TryWrite(received);
        if (answer is null)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }

        return answer!;
    }
}

/// <summary>One request the gateway got.</summary>
internal sealed record GatewayRequest(string Method, Dictionary<string, StringValues> Query, string Body)
{
    public string Word(string name) => Query.TryGetValue(name, out var value) ? value.ToString() : "";
}
