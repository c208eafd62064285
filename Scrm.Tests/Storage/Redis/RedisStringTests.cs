using Scrm.Storage.Redis;

namespace Scrm.Tests.Storage.Redis;

public sealed class RedisStringTests
{
    [Theory]
    [InlineData("redis")]
    [InlineData("redis:6379")]
    [InlineData("10.0.0.1:6379,10.0.0.2:6379,password=p=q,ssl=true")]
    [InlineData("one:6379, two:6379 ,connectTimeout=500,")]
    [InlineData("s1,s2:26380,s3,serviceName=scrm,password=x")]
    public void What_can_be_used_has_no_problem(string connectionString) => Assert.Null(RedisString.Problem(connectionString));

    [Theory]
    [InlineData("", "names no server")]
    [InlineData("password=x", "names no server")]
    [InlineData("serviceName=scrm", "names no server")]
    [InlineData("s1,serviceName=", "serviceName= has no value")]
    [InlineData("redis:6379,colour=red", "part 2 of 2")]
    [InlineData("redis:6379,ssl=perhaps", "part 2 of 2")]
    [InlineData("redis:6379,password=x,connectTimeout=soon", "part 3 of 3")]
    [InlineData("redis://redis:6379", "part 1 of 1")]
    [InlineData("one two:6379", "part 1 of 1")]
    [InlineData("redis:99999999", "part 1 of 1")]
    public void What_cannot_be_used_is_told(string connectionString, string words) =>
        Assert.Contains(words, RedisString.Problem(connectionString), StringComparison.Ordinal);

    [Fact]
    public void What_is_told_of_it_shows_nothing_of_it()
    {
        // A password with a comma and a sign of equality: its second half looks like a setting.
        var problem = RedisString.Problem("redis:6379,password=hush,secret=1");
        Assert.NotNull(problem);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", problem, StringComparison.Ordinal);
    }
}
