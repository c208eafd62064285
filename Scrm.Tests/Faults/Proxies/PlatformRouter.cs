using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Scrm.Tests.Faults.Proxies;

/// <summary>
/// Stands before the gateways like a load balancer: each push goes to one of them by chance, so that a retry may reach another one. It can
/// repeat a push later at another gateway, and keeps every answer a push ever got.
/// </summary>
internal sealed class PlatformRouter : IAsyncDisposable
{
    private readonly Random _random;
    private readonly IReadOnlyList<Uri> _gateways;
    private readonly WebApplication _server;
    private readonly HttpClient _http = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(1) }) { Timeout = TimeSpan.FromSeconds(90) };
    private readonly ConcurrentDictionary<string, ConcurrentBag<string>> _answers = new();
    private readonly ConcurrentBag<Task> _repeats = [];

    private PlatformRouter(IReadOnlyList<Uri> gateways, int seed)
    {
        (_gateways, _random) = (gateways, new Random(seed));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(ForwardAsync);
    }

    public Uri Address => new(_server.Urls.Single());

    /// <summary>So often each push is repeated after its answer, at gateways in turn.</summary>
    public int Repeats { get; set; }

    public TimeSpan RepeatAfter { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Only this gateway gets pushes; null: any.</summary>
    public int? Only { get; set; }

    /// <summary>So many of the next answers are lost on their way back.</summary>
    public int LoseAnswers { get; set; }

    /// <summary>Pushes with more than one answer whose bytes differ.</summary>
    public IReadOnlyList<string> Contradictions => [.. _answers.Where(a => a.Value.Distinct().Count() > 1).Select(a => string.Join(" <> ", a.Value.Distinct()))];

    /// <summary>Pushes that were answered more than once.</summary>
    public int AnsweredAgain => _answers.Count(a => a.Value.Count > 1);

    public static async Task<PlatformRouter> StartAsync(IReadOnlyList<Uri> gateways, int seed)
    {
        var router = new PlatformRouter(gateways, seed);
        await router._server.StartAsync();
        return router;
    }

    /// <summary>Begins a new count of answers.</summary>
    public void Forget() => _answers.Clear();

    /// <summary>Returns when every repeat so far was sent.</summary>
    public Task RepeatedAsync() => Task.WhenAll(_repeats);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var memory = new MemoryStream();
        await context.Request.Body.CopyToAsync(memory, context.RequestAborted);
        var push = new Push($"{context.Request.Path}{context.Request.QueryString}", memory.ToArray(), context.Request.ContentType ?? "text/xml");
        var first = Choose();
        var answer = await TryAsync(push, first, context.RequestAborted) ?? await TryAsync(push, Other(first), context.RequestAborted);
        if (answer is null || TakeLoss())
        {
            context.Abort();
            return;
        }

        if (answer.Status == StatusCodes.Status200OK)
        {
            for (var n = 1; n <= Repeats; n++)
            {
                _repeats.Add(RepeatAsync(push, (first + n) % _gateways.Count, RepeatAfter * n));
            }
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private async Task RepeatAsync(Push push, int gateway, TimeSpan after)
    {
        await Task.Delay(after);
        await TryAsync(push, gateway, CancellationToken.None);
    }

    private async Task<Answer?> TryAsync(Push push, int gateway, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_gateways[gateway], push.Path)) { Content = new ByteArrayContent(push.Body) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", push.ContentType);
            using var response = await _http.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                _answers.GetOrAdd(Convert.ToHexString(push.Body), _ => []).Add(Convert.ToHexString(body));
            }

            return new Answer((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), body);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private int Choose()
    {
        lock (_random)
        {
            return Only ?? _random.Next(_gateways.Count);
        }
    }

    private int Other(int gateway) => Only ?? (gateway + 1) % _gateways.Count;

    private bool TakeLoss()
    {
        lock (_random)
        {
            return LoseAnswers > 0 && LoseAnswers-- > 0;
        }
    }

    private sealed record Push(string Path, byte[] Body, string ContentType);

    private sealed record Answer(int Status, string? ContentType, byte[] Body);
}
