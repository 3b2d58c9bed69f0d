package org.qualitybanding.casesystem.users;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The users, with hashed passwords. Their ids stand in what they record. */
@Repository
public class Users implements UserDetailsService {

    private final JdbcClient database;
    private final PasswordEncoder passwords;

    Users(JdbcClient database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /**
     * Adds a user, unless there is one with the id.
     *
     * @param id the id of the user
     * @param password the password, which is stored hashed
     * @param role what the user may do
     */
    public void add(String id, String password, Role role) {
        if (count(id) == 0) {
            database.sql("insert into case_user (id, password, role) values (?, ?, ?)")
                    .params(id, Objects.requireNonNull(passwords.encode(password)), role.name())
                    .update();
        }
    }

    private int count(String id) {
        return database.sql("select count(*) from case_user where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Override
    public UserDetails loadUserByUsername(String id) {
        return database.sql("select id, password, role from case_user where id = ?")
                .param(id)
                .query((row, number) -> User.withUsername(row.getString("id"))
                        .password(row.getString("password"))
                        .roles(row.getString("role"))
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("there is no such user"));
    }
}
