using System.IO.Pipelines;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>A file the platform hands out, or the address where a film is.</summary>
internal sealed class WeChatDownload : IDisposable
{
    private const int JsonBytes = 64 * 1024;

    private readonly HttpResponseMessage _response;

    private WeChatDownload(HttpResponseMessage response, Stream content, string contentType)
    {
        _response = response;
        Content = content;
        ContentType = contentType;
    }

    /// <summary>The bytes, from the first one; empty when it is a film's address.</summary>
    public Stream Content { get; }

    /// <summary>MIME type, told from the first bytes.</summary>
    public string ContentType { get; }

    /// <summary>Where the film is instead; null for other files.</summary>
    public string? VideoUrl { get; private init; }

    public long? Length => _response.Content.Headers.ContentLength;

    public string? FileName => _response.Content.Headers.ContentDisposition?.FileName?.Trim('"');

    /// <summary>Looks at the first bytes: errors come with status 200 as JSON, and so do films.</summary>
    public static async Task<WeChatAnswer<WeChatDownload>> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var reader = PipeReader.Create(await response.Content.ReadAsStreamAsync(cancellationToken));
            var head = (await reader.ReadAtLeastAsync(WeChatFileTypes.HeadBytes, cancellationToken)).Buffer;
            var first = new byte[Math.Min(head.Length, WeChatFileTypes.HeadBytes)];
            System.Buffers.BuffersExtensions.CopyTo(head.Slice(0, first.Length), first);
            reader.AdvanceTo(head.Start);
            var stream = reader.AsStream();
            return first is [(byte)'{', ..]
                ? await JsonAsync(response, stream, cancellationToken)
                : new WeChatDownload(response, stream, WeChatFileTypes.Of(first, response.Content.Headers.ContentType?.MediaType));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            response.Dispose();
            return WeChatFailure.Unanswered;
        }
        catch (OperationCanceledException)
        {
            response.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Content.Dispose();
        _response.Dispose();
    }

    private static async Task<WeChatAnswer<WeChatDownload>> JsonAsync(HttpResponseMessage response, Stream stream, CancellationToken cancellationToken)
    {
        var body = new byte[JsonBytes];
        var length = await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken);
        var answer = WeChatReading.Read(body.AsMemory(0, length), WeChatJson.Default.WeChatVideoAddress);
        if (answer is { IsOk: true, Value.VideoUrl: { } address })
        {
            return new WeChatDownload(response, Stream.Null, "video/mp4") { VideoUrl = address };
        }

        response.Dispose();
        return answer.Failure ?? WeChatFailure.Unanswered;
    }
}
