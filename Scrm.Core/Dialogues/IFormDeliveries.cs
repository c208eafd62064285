using Scrm.Core.Foundation;

namespace Scrm.Core.Dialogues;

/// <summary>The durable queue of finished forms for the company's address. They come in with the commits of turns.</summary>
public interface IFormDeliveries
{
    /// <summary>Takes waiting ones that are due and that nobody holds, for <paramref name="hold"/> by the store's clock.</summary>
    Task<IReadOnlyList<FormDelivery>> TakeAsync(DateTimeOffset now, TimeSpan hold, int limit, CancellationToken cancellationToken);

    /// <summary>Replaces one and lets it go.</summary>
    Task SaveAsync(FormDelivery delivery, CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<FormDelivery?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>All of a form, newest first.</summary>
    Task<Page<FormDelivery>> ListAsync(string formId, string? cursor, int limit, CancellationToken cancellationToken);
}
