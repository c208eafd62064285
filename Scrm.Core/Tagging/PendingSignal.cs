using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>Something a person did outside a turn that the rules have not seen yet.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="Signal">What rules see of it; one without parts: only what the person is has changed.</param>
/// <param name="Occasion">Who, where and when.</param>
public sealed record PendingSignal(string Id, TagSignal Signal, TagOccasion Occasion);
