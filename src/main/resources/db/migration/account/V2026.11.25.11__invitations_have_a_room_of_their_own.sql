-- who was asked to join a team stands in team_invitation, of the room team
drop table invitation;
