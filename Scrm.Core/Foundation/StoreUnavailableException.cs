namespace Scrm.Core.Foundation;

/// <summary>The store is away, full or held by another process. Of a write nothing was stored; it may be tried again.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Says why in plain words.</summary>
    public StoreUnavailableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
