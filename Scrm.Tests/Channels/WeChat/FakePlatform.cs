using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>The platform's API as a handler: answers by path, the last answer again and again; gives token <c>T1</c> unless told otherwise.</summary>
internal sealed class FakePlatform : HttpMessageHandler
{
    public const string TokenPath = "/cgi-bin/stable_token";
    public const string SendPath = "/cgi-bin/message/custom/send";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<CancellationToken, Task<HttpResponseMessage>>>> _answers = new();

    public FakePlatform() => Answer(TokenPath, """{"access_token":"T1","expires_in":7200}""");

    public ConcurrentQueue<PlatformCall> Calls { get; } = new();

    /// <summary>When set, calls of this path fail before anything of them went out.</summary>
    public string? Unreachable { get; set; }

    /// <summary>The platform's clock, told with answers that tell no other time.</summary>
    public Func<DateTimeOffset>? Dates { get; set; }

    public IReadOnlyList<PlatformCall> CallsOf(string path) => [.. Calls.Where(c => c.Path == path)];

    public FakePlatform Answer(string path, params string[] bodies) =>
        Respond(path, [.. bodies.Select(b => (Func<CancellationToken, Task<HttpResponseMessage>>)(_ => Task.FromResult(Json(b))))]);

    public FakePlatform Respond(string path, params Func<CancellationToken, Task<HttpResponseMessage>>[] answers)
    {
        _answers[path] = new(answers);
        return this;
    }

    public FakePlatform Status(string path, HttpStatusCode status, string body = "Error") =>
        Respond(path, _ => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) }));

    public static HttpResponseMessage Json(string body) => new() { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage File(byte[] bytes, string contentType, string? fileName = null)
    {
        var response = new HttpResponseMessage { Content = new ByteArrayContent(bytes) };
        response.Content.Headers.ContentType = new(contentType);
        response.Content.Headers.ContentDisposition = fileName is null ? null : new("attachment") { FileName = $"\"{fileName}\"" };
        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (path == Unreachable)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }

        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Enqueue(new PlatformCall(request.Method.Method, path, request.RequestUri.Query, body, request.Content?.Headers.ContentType?.ToString()));
        var response = _answers.TryGetValue(path, out var answers) && answers.TryPeek(out var answer)
            ? await Next(answers, answer)(cancellationToken)
            : new HttpResponseMessage(HttpStatusCode.NotFound);
        response.Headers.Date ??= Dates?.Invoke();
        return response;
    }

    private static Func<CancellationToken, Task<HttpResponseMessage>> Next(
        ConcurrentQueue<Func<CancellationToken, Task<HttpResponseMessage>>> answers, Func<CancellationToken, Task<HttpResponseMessage>> only) =>
        answers.Count > 1 && answers.TryDequeue(out var next) ? next : only;
}
