using System.Text.RegularExpressions;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Architecture;

/// <summary>Rules that only the words of the code show.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void One_type_names_what_is_ours_at_redis()
    {
        var users = Sources().Where(file => file.Text.Contains("StackExchange.Redis", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(users);
        Assert.All(users, file => Assert.StartsWith(Path.Combine("Scrm.Storage", "Redis"), file.Path, StringComparison.Ordinal));
        Assert.All(users, file => Assert.False(NamedOnTheSpot().IsMatch(file.Text), $"{file.Path} names a key or a channel of its own."));
    }

    [Theory]
    [InlineData("db.StringGetAsync(\"scrm:cursor\")", true)]
    [InlineData("subscriber.Publish($\"{prefix}signals\", words)", true)]
    [InlineData("new RedisChannel(\"signals\", PatternMode.Literal)", true)]
    [InlineData("db.HashGetAllAsync(names.Presence(agentId))", false)]
    public void A_name_made_on_the_spot_is_seen(string code, bool isSeen) => Assert.Equal(isSeen, NamedOnTheSpot().IsMatch(code));

    [Fact]
    public void No_queue_is_without_bounds() =>
        Assert.All(Sources(), file => Assert.False(Unbounded().IsMatch(file.Text), $"{file.Path} has a queue without bounds."));

    private static IEnumerable<(string Path, string Text)> Sources() =>
        from project in Directory.EnumerateDirectories(Repository.Root, "Scrm.*")
        where Path.GetFileName(project) is not ("Scrm.Tests" or "Scrm.Bench")
        from file in Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file)
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules")
        select (path, File.ReadAllText(file));

    [GeneratedRegex(@"(\b(Publish|Subscribe|(String|Hash|SortedSet|Set|List|Key|Lock|Script)\w+)\(|RedisChannel\(|RedisKey\)?\s*\(?)\s*\$?""")]
    private static partial Regex NamedOnTheSpot();

    [GeneratedRegex(@"CreateUnbounded|new BlockingCollection<\w+>\(\)")]
    private static partial Regex Unbounded();
}
