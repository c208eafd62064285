using Scrm.Core.Views;

namespace Scrm.AgentConsole.Wire;

/// <summary>A named view of the inbox; <c>MayChange</c>: its reader may rename or remove it.</summary>
internal sealed record SavedViewView(string Id, string Name, ViewFilter Filter, bool Shared, bool Own, bool MayChange, int Version);

/// <summary>A view to save; version is the one that was read.</summary>
internal sealed record SavedViewInput(string Name, ViewFilter Filter, bool Shared = false, int Version = 0);

/// <summary>One's own views in their new order.</summary>
internal sealed record ViewOrderInput(IReadOnlyList<string> Ids);

/// <summary>Views to count.</summary>
internal sealed record CountsInput(IReadOnlyList<ViewFilter> Views);

/// <summary>How many conversations each holds, in their order.</summary>
internal sealed record CountsView(IReadOnlyList<int> Counts);

/// <summary>Sequence numbers of the lines that hold the words, ascending.</summary>
internal sealed record FindView(IReadOnlyList<long> Seqs);
