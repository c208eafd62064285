using Scrm.Core.Contacts;
using Scrm.Core.Merging;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Merging;

public sealed class MergeSuggestionsTests
{
    private static readonly ILookup<string, MergeDismissal> Nobody = Array.Empty<MergeDismissal>().ToLookup(word => word.OtherId);

    [Theory]
    [InlineData("union", MergeReason.SameUnion, 1)]
    [InlineData("externalId", MergeReason.SameExternal, 0.95)]
    [InlineData("phone", MergeReason.SamePhone, 0.9)]
    [InlineData("email", MergeReason.SameEmail, 0.85)]
    public void Each_shared_mark_is_a_reason_of_its_weight(string mark, MergeReason reason, double score)
    {
        var found = MergeSuggestions.Between(Person("a", mark, "138 0000 0000@x"), Person("b", mark, "138 0000 0000@x"));
        if (mark == "phone")
        {
            found = MergeSuggestions.Between(Person("a", mark, "+86 138 0000 0000"), Person("b", mark, "13800000000"));
        }

        Assert.Equal([reason], found.Reasons);
        Assert.Equal(score, found.Score);
        Assert.Equal(reason == MergeReason.SameUnion, found.IsProven);
    }

    [Fact]
    public void A_word_against_it_counts_until_a_platforms_id_proves_it()
    {
        var words = new[] { MergeDismissal.Of("a", "b", "lin", Sample.Noon) }.ToLookup(word => word.Besides("a"));
        var apart = new HashSet<string>();
        Assert.Equal("lin", Assert.Single(MergeSuggestions.Of(With("a", ("phone", "13800000000")), [With("b", ("phone", "13800000000"))], apart, words)).Dismissed?.ById);
        Assert.Null(Assert.Single(MergeSuggestions.Of(Person("a", "union", "u"), [Person("b", "union", "u")], apart, words)).Dismissed);
        Assert.Null(Assert.Single(MergeSuggestions.Of(With("a", ("phone", "13800000000")), [With("c", ("phone", "13800000000"))], apart, words)).Dismissed);
    }

    [Fact]
    public void One_name_is_a_hint_with_one_picture_a_reason_and_a_stand_in_nothing()
    {
        var (one, other) = (Named("a", "李雷", null), Named("b", "李雷", null));
        Assert.Empty(MergeSuggestions.Of(one, [other], new HashSet<string>(), Nobody));
        Assert.Equal([MergeReason.SameName], MergeSuggestions.Between(one, other).Reasons);
        Assert.Equal([MergeReason.SameNameAndPicture], Assert.Single(MergeSuggestions.Of(Named("a", "李雷", "p.png"), [Named("b", "李雷", "p.png")], new HashSet<string>(), Nobody)).Reasons);
        Assert.Empty(MergeSuggestions.Between(Named("a", "客户 0001", "p.png"), Named("b", "客户 0001", "p.png")).Reasons);
        Assert.Equal([MergeReason.SameName], MergeSuggestions.Between(Named("a", "李雷", "p.png"), Named("b", "李雷", "q.png")).Reasons);
    }

    [Fact]
    public void Reasons_add_up_and_doubts_weigh_against_them()
    {
        var sure = MergeSuggestions.Between(With("a", ("phone", "13800000000"), ("email", "a@x")), With("b", ("phone", "13800000000"), ("email", "A@x")));
        Assert.Equal(0.985, sure.Score);
        var doubtful = MergeSuggestions.Between(With("a", ("phone", "13800000000"), ("externalId", "1")), With("b", ("phone", "13800000000"), ("externalId", "2")));
        Assert.Equal(MergeDoubt.OtherExternal, Assert.Single(doubtful.Doubts));
        Assert.Equal(0.45, doubtful.Score);
        Assert.Equal([MergeDoubt.OtherPhone], MergeSuggestions.Between(With("a", ("phone", "13800000000")), With("b", ("phone", "13900000000"))).Doubts);
    }

    [Fact]
    public void The_surest_stands_first_and_who_was_taken_apart_is_no_proof_any_more()
    {
        var self = With("a", ("phone", "13800000000"), ("email", "a@x"));
        Contact[] others = [With("email", ("email", "a@x")), With("phone", ("phone", "13800000000")), self];
        Assert.Equal(["phone", "email"], MergeSuggestions.Of(self, others, new HashSet<string>(), Nobody).Select(s => s.Other.Id));
        Assert.Equal(["email"], MergeSuggestions.Of(self, others, new HashSet<string> { "phone" }, Nobody).Select(s => s.Other.Id));

        var apart = MergeSuggestions.Between(Person("a", "union", "u"), Person("b", "union", "u"), wereTakenApart: true);
        Assert.Equal((0.4, true), (apart.Score, apart.Doubts.Contains(MergeDoubt.TakenApart)));
    }

    private static Contact Person(string id, string mark, string value) => mark == "union"
        ? Bare(id) with { Identities = [new ContactIdentity("i-" + id, "x", value)] }
        : With(id, (mark, value));

    private static Contact Named(string id, string name, string? picture) =>
        (picture is null ? Bare(id) : With(id, ("avatar", picture))) with { Name = name };

    private static Contact With(string id, params (string Name, string Value)[] facts) => Bare(id) with { Attributes = facts.ToDictionary(f => f.Name, f => f.Value) };

    private static Contact Bare(string id) => Sample.Contact(id, "i-" + id) with { Name = "客户 " + id };
}
