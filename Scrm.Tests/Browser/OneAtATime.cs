namespace Scrm.Tests.Browser;

/// <summary>Tests that take the whole machine (a browser, a test runner of its own): run alone, so that nobody's patience runs out, and on one browser.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime : ICollectionFixture<OneBrowser>;
