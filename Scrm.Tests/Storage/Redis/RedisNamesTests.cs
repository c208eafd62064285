using System.Reflection;
using Scrm.Storage.Redis;

namespace Scrm.Tests.Storage.Redis;

public sealed class RedisNamesTests
{
    [Theory]
    [InlineData("scrm:", "{scrm}:")]
    [InlineData("scrm", "{scrm}:")]
    [InlineData("shop:test::", "{shop:test}:")]
    public void Every_name_begins_with_the_same_tag(string prefix, string tag)
    {
        var names = new RedisNames(prefix);
        var all = typeof(RedisNames).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => (string)method.Invoke(names, [.. method.GetParameters().Select(object (_) => "a}b{c")])!)
            .ToList();
        Assert.True(all.Count >= 3);
        Assert.All(all, name => Assert.StartsWith(tag, name, StringComparison.Ordinal));
        Assert.Equal(all.Count, all.Distinct().Count());
    }
}
