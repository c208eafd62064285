using System.Net;

namespace Scrm.Bot.Channels.Http;

/// <summary>A request's body that remembers whether it began to go out: before that, nothing can have reached the platform.</summary>
internal sealed class OutgoingBody : HttpContent
{
    private readonly HttpContent _inner;
    private readonly Func<bool> _mayLeave;

    /// <param name="inner">The body itself.</param>
    /// <param name="mayLeave">Asked when it is about to go out; null: it may.</param>
    public OutgoingBody(HttpContent inner, Func<bool>? mayLeave = null)
    {
        (_inner, _mayLeave) = (inner, mayLeave ?? (() => true));
        foreach (var header in inner.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    public bool Started { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (!_mayLeave())
        {
            // The request's head waits in the same buffer: nothing of it has left.
            throw new IOException("The request came too late to be sent.");
        }

        Started = true;
        return _inner.CopyToAsync(stream, context, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _inner.Headers.ContentLength ?? -1;
        return length >= 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
