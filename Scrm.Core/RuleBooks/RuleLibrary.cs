using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>The published rules in memory, read again when there is a newer version.</summary>
public sealed class RuleLibrary(IRuleStore store)
{
    private (long Version, RuleMatcher Matcher) _current = (0, RuleMatcher.Empty);

    /// <summary>The newest version, ready to be asked.</summary>
    public async Task<RuleMatcher> CurrentAsync(CancellationToken cancellationToken)
    {
        var version = await store.VersionAsync(cancellationToken);
        var current = _current;
        if (current.Version != version && await store.EditionAsync(version, cancellationToken) is { } edition)
        {
            _current = current = (version, new RuleMatcher(edition.Rules, version));
        }

        return current.Matcher;
    }
}
